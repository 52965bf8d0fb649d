# Two steps, as with texts: whether there is a file at all is seen before the chat is looked up, what
# it is only after that.

"""Files that a call names: beside its parameters, by id, or by address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import unquote

from . import errors
from .errors import refuse
from .files import DOWNLOAD_LIMIT, MEBI, mime_type_of
from .images import read_image
from .links import LinkError, parse_url
from .uploads import Uploaded

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .files import FileStore
    from .parameters import Parameters

ATTACHED: Final = "attach://"

_PHOTO_LIMIT: Final = 5 * MEBI
"""Bytes of a photo that is named by its address; of other files as many as can be downloaded."""
_IMAGES: Final = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp"})
_BY_ADDRESS: Final = {
    "photo": _IMAGES,
    "document": frozenset({"application/pdf", "application/zip", "image/gif"}),
    "video": frozenset({"video/mp4"}),
    "animation": frozenset({"image/gif", "video/mp4"}),
    "audio": frozenset({"audio/mpeg", "audio/mp4"}),
    "voice": frozenset({"audio/ogg", "audio/mpeg", "audio/mp4"}),
    "sticker": frozenset({"image/webp"}),
}
"""Kind -> the types that it may have when it is named by its address; others cannot be."""


class Source(NamedTuple):
    """Where the file is to come from."""

    upload: Uploaded | None
    text: str
    """An id or an address; read where nothing was uploaded."""

    @property
    def is_address(self) -> bool:
        """Whether it is named by its address: no id has these characters."""
        return self.upload is None and bool({".", ":"} & set(self.text))


class Given(NamedTuple):
    """What is said of a file, and the files that came along."""

    read: Parameters
    files: Mapping[str, Uploaded]
    inside: bool = False
    """Whether it is said inside JSON: then a part of the same name is not meant."""

    def source(self, name: str) -> Source | None:
        """Return the file that a parameter names, None where there is none."""
        text = self.read.text(name)
        if text.startswith(ATTACHED):
            upload = self.files.get(text.removeprefix(ATTACHED))
        else:
            upload = None if self.inside else self.files.get(name)
        return Source(upload, text) if upload is not None or text else None

    def upload(self, name: str) -> Uploaded | None:
        """Return the file that a parameter names, one that came along; ids and addresses are passed over."""
        source = self.source(name)
        return source.upload if source is not None else None


def fetch(store: FileStore, url: str, kind: str) -> Uploaded:
    """Return what stands at an address; refuse an address where no such file stands."""
    try:
        address = parse_url(url)
    except LinkError as error:
        raise refuse(errors.BAD_FILE_URL.format(error)) from None
    if kind not in _BY_ADDRESS:
        raise refuse(errors.WRONG_FILE)
    found = store.hosted.get(str(address))
    limit = _PHOTO_LIMIT if kind == "photo" else DOWNLOAD_LIMIT
    if found is None or not found.contents or len(found.contents) > limit:
        raise refuse(errors.URL_NOT_FETCHED)
    name = found.name or unquote(address.query.partition("?")[0].rpartition("/")[2])
    image = read_image(found.contents)
    mime_type = image.mime_type if image is not None else found.mime_type or mime_type_of(name)
    if mime_type not in _BY_ADDRESS[kind]:
        raise refuse(errors.WRONG_URL_TYPE)
    return Uploaded(found.contents, name, mime_type)
