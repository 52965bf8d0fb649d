"""Pictures of people, bots and chats, and the music that people show."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from . import errors
from .errors import refuse
from .file_inputs import Given
from .file_views import file_object
from .json_fields import FieldError, Fields, as_object
from .media import check_photo
from .parameters import Parameters

if TYPE_CHECKING:
    from .accounts import Account
    from .core import Call
    from .files import FileStore, StoredFile
    from .uploads import Uploaded

Shown = TypeVar("Shown")

_SIDES: Final = (160, 320, 640)
"""The sizes of such a picture, which is a square."""


class Picture(NamedTuple):
    """A picture of an account or a chat."""

    sizes: list[StoredFile]
    """What can be sent as a photo, small to large."""
    small: StoredFile
    """What can only be downloaded."""
    big: StoredFile

    @property
    def contents(self) -> bytes:
        """What was uploaded."""
        return self.big.contents


@dataclass
class Pictures:
    """What accounts show of themselves. Pictures of chats are theirs."""

    photos: dict[Account, list[Picture]] = field(default_factory=dict["Account", list[Picture]])
    """Newest first."""
    public: dict[Account, Picture] = field(default_factory=dict["Account", Picture])
    """What those see whom somebody does not show the others to."""
    audios: dict[Account, list[StoredFile]] = field(default_factory=dict["Account", "list[StoredFile]"])
    """Newest first."""

    def add(self, account: Account, photo: Picture, *, public: bool = False) -> None:
        """Give an account another picture."""
        if public:
            self.public[account] = photo
        else:
            self.photos.setdefault(account, []).insert(0, photo)

    def remove(self, account: Account, *, public: bool = False) -> None:
        """Take the picture away: the one before it is shown again. Without any nothing happens."""
        if public:
            self.public.pop(account, None)
        elif photos := self.photos.get(account):
            photos.pop(0)


def keep_picture(store: FileStore, upload: Uploaded, date: int, *, moving: bool = False) -> Picture:
    """Keep a picture; refuse what is none.

    Nothing is scaled here, and no frame cut out of a film: the contents of all sizes are the original.
    """
    if not moving:
        check_photo(upload)
    elif not upload.contents:
        raise refuse(errors.EMPTY_FILE)
    sizes: list[StoredFile] = []
    for side in _SIDES:
        details = {"width": side, "height": side}
        sizes.append(store.add("photo", upload.contents, date, details=details, sizes=sizes))
    return Picture(sizes, *(store.add("profile_photo", upload.contents, date) for _ in range(2)))


def read_profile_photo(call: Call) -> Picture:
    """Read `photo`, an InputProfilePhoto, and keep it."""
    try:
        value = as_object(json.loads(call.parameters.required("photo")))
    except ValueError:
        raise refuse("can't parse photo JSON object") from None
    if value is None:
        raise refuse("can't parse InputProfilePhoto: expected an Object")
    fields = Fields(value)
    try:
        kind = fields.string("type")
        if kind not in {"static", "animated"}:
            raise refuse(f'can\'t parse InputProfilePhoto: type "{kind}" is unsupported')
        name = "photo" if kind == "static" else "animation"
        text = fields.string(name)
    except FieldError as error:
        raise refuse(f"can't parse InputProfilePhoto: {error}") from None
    upload = Given(Parameters({name: text}), call.files, inside=True).upload(name)
    if upload is None:
        raise refuse(errors.NOT_UPLOADED)
    return keep_picture(call.state.files, upload, call.state.clock.unix(), moving=kind == "animated")


def photo_sizes(picture: Picture) -> list[dict[str, Any]]:
    """Write the PhotoSizes of a picture."""
    return [file_object(size) for size in picture.sizes]


def chat_photo(picture: Picture) -> dict[str, Any]:
    """Write a ChatPhoto, with ids that are good for no bot yet."""
    return {
        "small_file_id": str(picture.small.id),
        "small_file_unique_id": picture.small.id.unique,
        "big_file_id": str(picture.big.id),
        "big_file_unique_id": picture.big.id.unique,
    }


def read_page(call: Call, account: Account, of: dict[Account, list[Shown]]) -> tuple[int, list[Shown]]:
    """Return how many an account shows, and those that the call asks for."""
    read, shown = call.parameters, of.get(account, [])
    offset, limit = read.integer("offset", low=0), read.integer("limit", 100, 1, 100)
    return len(shown), shown[offset : offset + limit]
