# Nothing looks into a film or a song here: what a call says of them is believed.

"""Photos, films, music and other files: what is sent, and what a message has of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from . import errors
from .captions import CAPTIONED, SPOILED, finish_caption, recaptioned
from .errors import refuse
from .file_inputs import Given, Source, fetch
from .file_views import file_object
from .files import MEBI, mime_type_of
from .formatting import WrittenText, read_caption
from .images import PNG, Image, read_image
from .sticker_formats import format_of
from .stickers import sticker_details

if TYPE_CHECKING:
    from .files import FileStore, StoredFile
    from .state import State
    from .uploads import Uploaded

PHOTO_LIMIT: Final = 10 * MEBI
"""Bytes of a photo."""
VIDEO_NOTE_SIDE: Final = 640
"""The longest side of a video message."""

_WORDS: Final = {"video_note": "video note", "live_photo": "live photo"}
"""Kinds that Telegram calls otherwise."""
_SIDES: Final = (90, 320, 800, 1280)
"""The longer sides of the sizes that a photo has, in pixels."""
_SUM_OF_SIDES: Final = 10_000
_STEEPEST: Final = 20
_PHOTO_ENDINGS: Final = (".jpg", ".jpeg", ".gif", ".png", ".tif", ".bmp")
_MIME_TYPES: Final = {
    "video": "video/mp4",
    "animation": "video/mp4",
    "audio": "audio/mpeg",
    "voice": "audio/ogg",
    "live_photo": "video/mp4",
}


class About(NamedTuple):
    """What is said of a file that came with a call."""

    width: int = 0
    height: int = 0
    length: int = 0
    duration: int = 0
    """Seconds."""
    title: str = ""
    performer: str = ""
    emoji: str = ""
    """Of a sticker."""
    thumbnail: Uploaded | None = None


@dataclass(kw_only=True)
class Media:
    """A file with a caption, read from a call."""

    kind: str
    source: Source
    about: About
    caption: WrittenText
    caption_above: bool = False
    spoiler: bool = False
    detect: bool = False
    """Whether a document may turn out to be something else."""
    cover: Source | None = None
    start_timestamp: int = 0
    photo: Source | None = None
    """The still picture of a live photo."""

    def content(self, state: State, bot_id: int, too_long: str = errors.CAPTION_TOO_LONG) -> dict[str, Any]:
        """Return what a Message has of it; `too_long` is the refusal of a long caption."""
        body = self.file_content(state, bot_id)
        if self.spoiler and self.kind in SPOILED:
            body["has_media_spoiler"] = True
        return recaptioned(self.kind, body, finish_caption(self.caption, too_long), above=self.caption_above)

    def file_content(self, state: State, bot_id: int) -> dict[str, Any]:
        """Return what a Message has of the file alone."""
        file = take(state, self.source, self.kind, bot_id, self.about, detect=self.detect)
        shown = file_object(file)
        if file.kind == "photo":
            return {"photo": _sizes(file)}
        if self.photo is not None:
            shown = {"photo": _sizes(take(state, self.photo, "photo", bot_id)), **shown}
        if self.cover is not None:
            shown["cover"] = _sizes(take(state, self.cover, "photo", bot_id))
        if self.start_timestamp:
            shown["start_timestamp"] = self.start_timestamp
        # Bots that know no animations get a document beside it.
        beside = {"document": _as_document(shown)} if file.kind == "animation" else {}
        return {file.kind: shown, **beside}


def read_media(kind: str, given: Given, state: State, name: str | None = None) -> Media:
    """Read a file and what belongs to it; `name` is the parameter, the kind itself when left out."""
    read = given.read
    source = given.source(name or kind)
    if source is None:
        raise refuse(errors.NO_FILE.format(_WORDS.get(kind, kind)))
    photo = given.source("photo") if kind == "live_photo" else None
    if kind == "live_photo" and photo is None:
        raise refuse(errors.NO_FILE.format("photo"))
    return Media(
        kind=kind,
        source=source,
        about=_read_about(given),
        caption=read_caption(read, state) if kind in CAPTIONED else WrittenText(""),
        caption_above=read.boolean("show_caption_above_media"),
        spoiler=read.boolean("has_spoiler"),
        detect=kind == "document" and not read.boolean("disable_content_type_detection"),
        cover=given.source("cover") if kind == "video" else None,
        start_timestamp=read.integer("start_timestamp", low=0) if kind == "video" else 0,
        photo=photo,
    )


def _read_about(given: Given) -> About:
    read = given.read
    return About(
        width=read.integer("width", low=0),
        height=read.integer("height", low=0),
        length=read.integer("length", low=0),
        duration=read.integer("duration", low=0),
        title=read.text("title"),
        performer=read.text("performer"),
        emoji=read.text("emoji"),
        # `thumb` is what it was called before.
        thumbnail=given.upload("thumbnail") or given.upload("thumb"),
    )


def take(
    state: State, source: Source, kind: str, bot_id: int, about: About | None = None, *, detect: bool = False
) -> StoredFile:
    """Return the file that a source stands for, a new one unless it is named by its id."""
    upload = source.upload
    if upload is None:
        if not source.is_address:
            return state.files.named(source.text, bot_id, kind)
        upload = fetch(state.files, source.text, kind)
    if detect:
        kind = _detect(upload)
    return keep(state.files, kind, upload, state.clock.unix(), about or About())


def keep(store: FileStore, kind: str, upload: Uploaded, date: int, about: About) -> StoredFile:
    """Keep a file as one of a kind; refuse what cannot be one."""
    if kind == "photo":
        return keep_photo(store, upload, date)
    if not upload.contents:
        raise refuse(errors.EMPTY_FILE)
    if kind == "video_note" and about.length > VIDEO_NOTE_SIDE:
        raise refuse(errors.VIDEO_NOTE_TOO_LARGE)
    if kind == "sticker":
        # What is no sticker goes as the file that it is.
        if format_of(upload.contents) and not upload.contents.startswith(PNG):
            return store.add(kind, upload.contents, date, details=sticker_details(upload.contents, about.emoji))
        kind = "document"
    name = upload.name.rpartition("/")[2]
    return store.add(
        kind,
        upload.contents,
        date,
        name=name,
        details=_details(kind, name, upload, about),
        thumbnail=_keep_thumbnail(store, about.thumbnail, date),
    )


def check_photo(upload: Uploaded) -> Image:
    """Return what a picture is; refuse what is none, or a bad one."""
    size = len(upload.contents)
    if not size:
        raise refuse(errors.EMPTY_FILE)
    if size > PHOTO_LIMIT:
        raise refuse(errors.PHOTO_TOO_LARGE.format(size, PHOTO_LIMIT))
    image = read_image(upload.contents)
    if image is None:
        _, dot, ending = upload.name.rpartition(".")
        known = not dot or f".{ending.lower()}" in _PHOTO_ENDINGS
        raise refuse(errors.NO_IMAGE if known else errors.NO_IMAGE_NAME)
    longer, shorter = max(image.width, image.height), min(image.width, image.height)
    if longer + shorter > _SUM_OF_SIDES or longer > _STEEPEST * shorter:
        raise refuse(errors.PHOTO_DIMENSIONS)
    return image


def keep_photo(store: FileStore, upload: Uploaded, date: int) -> StoredFile:
    """Keep a picture in all its sizes and return the largest.

    Nothing is scaled here: the sizes differ in their numbers, and the contents of all are the original.
    """
    image = check_photo(upload)
    longer = max(image.width, image.height)
    sizes: list[StoredFile] = []
    for side in [*(one for one in _SIDES if one < longer), *([longer] if longer <= _SIDES[-1] else ())]:
        width, height = (max(1, round(one * side / longer)) for one in (image.width, image.height))
        details = {"width": width, "height": height}
        sizes.append(store.add("photo", upload.contents, date, name=upload.name, details=details, sizes=sizes))
    return sizes[-1]


def _keep_thumbnail(store: FileStore, upload: Uploaded | None, date: int) -> StoredFile | None:
    image = read_image(upload.contents) if upload is not None else None
    if upload is None or image is None:
        return None
    details = {"width": image.width, "height": image.height}
    return store.add("thumbnail", upload.contents, date, details=details)


def _details(kind: str, name: str, upload: Uploaded, about: About) -> dict[str, Any]:
    """Return what the object of a file says of it, in Telegram's order."""
    image = read_image(upload.contents) or Image("", 0, 0)
    mime_type = image.mime_type or mime_type_of(name) or upload.mime_type or _MIME_TYPES.get(kind, "")
    named = {"file_name": name} if name else {}
    typed = {"mime_type": mime_type} if mime_type else {}
    sides = {"width": about.width or image.width, "height": about.height or image.height}
    duration = {"duration": about.duration}
    said = {key: text for key, text in (("title", about.title), ("performer", about.performer)) if text}
    found: dict[str, dict[str, Any]] = {
        "video": {**duration, **sides, **named, **typed},
        "animation": {**named, **typed, **duration, **sides},
        "audio": {**duration, **named, **typed, **said},
        "voice": {**duration, **typed},
        "video_note": {**duration, "length": about.length},
        "live_photo": {**sides, **duration, **typed},
    }
    return found.get(kind, {**named, **typed})


def _sizes(photo: StoredFile) -> list[dict[str, Any]]:
    return [file_object(size) for size in photo.sizes]


def _as_document(animation: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in animation.items() if name not in {"width", "height", "duration"}}


def _detect(upload: Uploaded) -> str:
    """Return what a file is by how it begins: Telegram shows films, music and moving pictures as such."""
    contents = upload.contents
    if contents.startswith((b"GIF87a", b"GIF89a")):
        return "animation"
    if contents[4:8] == b"ftyp":
        return "video"
    return "audio" if contents.startswith(b"ID3") else "document"
