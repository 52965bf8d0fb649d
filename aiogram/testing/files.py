# The server fetches nothing: an address answers when the world has been told what stands there.

"""Files: kept, found again by their ids, and served."""

from __future__ import annotations

import mimetypes
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from . import errors
from .errors import refuse
from .file_ids import KINDS, FileId, FileIdError, read_file_id
from .links import parse_url

if TYPE_CHECKING:
    from .messages import Message
    from .uploads import Uploaded

MEBI: Final = 2**20
UPLOAD_LIMIT: Final = 50 * MEBI
"""Bytes that a call may carry in files."""
LOCAL_UPLOAD_LIMIT: Final = 2000 * MEBI
"""The same for a local server."""
DOWNLOAD_LIMIT: Final = 20 * MEBI
"""Bytes of a file that bots can download; a local server has no such limit."""
SERVED: Final = 3600
"""Seconds for which a file is served after getFile."""

_FOLDERS: Final = {
    "photo": "photos",
    "document": "documents",
    "video": "videos",
    "animation": "animations",
    "audio": "music",
    "voice": "voice",
    "video_note": "video_notes",
    "sticker": "stickers",
    "live_photo": "videos",
    "thumbnail": "thumbnails",
    "profile_photo": "profile_photos",
    "passport": "passport",
}
_DOCUMENTS: Final = frozenset({"document", "video", "animation", "audio", "voice", "video_note", "sticker"})
"""Kinds that sendDocument takes by id; they stay what they are."""
_TYPES: Final = mimetypes.MimeTypes()
for _ending, _type in {".webp": "image/webp", ".ogg": "audio/ogg", ".oga": "audio/ogg", ".m4a": "audio/mp4"}.items():
    _TYPES.add_type(_type, _ending)
_TYPES.add_type("application/x-tgsticker", ".tgs")


@dataclass(eq=False, kw_only=True)
class StoredFile:
    """A file that the server has."""

    id: FileId
    """The id without a bot: `views` makes it good for the one that gets it."""
    contents: bytes
    name: str = ""
    details: dict[str, Any] = field(default_factory=dict[str, Any])
    """What its object says beside the ids, the size and the thumbnail."""
    thumbnail: StoredFile | None = None
    sizes: list[StoredFile] = field(default_factory=list["StoredFile"])
    """Photos: all sizes of the picture, small to large, this one among them."""

    @property
    def kind(self) -> str:
        """What it was sent as: `photo`, `document` and so on."""
        return self.id.kind


class _Path(NamedTuple):
    file: StoredFile
    until: int
    """Unix time."""


@dataclass
class FileStore:
    """All files, the addresses that answer, and the paths that files are served at."""

    files: dict[int, StoredFile] = field(default_factory=dict[int, StoredFile])
    hosted: dict[str, Uploaded] = field(default_factory=dict[str, "Uploaded"])
    """Address -> what stands there."""
    paths: dict[int, dict[str, _Path]] = field(default_factory=dict[int, dict[str, _Path]])
    """Id of a bot -> path -> file."""

    payloads: dict[Message, str] = field(default_factory=dict["Message", str])
    """Paid media -> what its bot has it known by."""

    def add(self, kind: str, contents: bytes, date: int, **about: Any) -> StoredFile:
        """Keep a file; `about` are further fields of the `StoredFile`."""
        file_id = FileId(kind, len(self.files) + 1, date=date)
        self.files[file_id.number] = stored = StoredFile(id=file_id, contents=contents, **about)
        return stored

    def host(self, url: str, file: Uploaded) -> None:
        """Let an address answer with a file; raises `LinkError` for one that Telegram would not take."""
        self.hosted[str(parse_url(url))] = file

    def get(self, file_id: FileId) -> StoredFile | None:
        """Return the file of an id, None where there is none such."""
        found = self.files.get(file_id.number)
        return found if found is not None and found.id.unique == file_id.unique else None

    def named(self, text: str, bot_id: int, kind: str) -> StoredFile:
        """Return the file that a bot names by its id, to send it as `kind`; refuse what it cannot be."""
        try:
            file_id = read_file_id(text)
        except FileIdError as error:
            raise refuse(errors.BAD_FILE_ID.format(error)) from None
        if file_id.kind != kind and not (kind == "document" and file_id.kind in _DOCUMENTS):
            raise refuse(errors.WRONG_FILE_KIND.format(KINDS[file_id.kind], KINDS[kind]))
        found = self.get(file_id)
        if found is None or file_id.bot_id != bot_id:
            raise refuse(errors.WRONG_FILE)
        return found

    def publish(self, file: StoredFile, bot_id: int, now: int) -> str:
        """Serve a file to a bot from now on, and return the path."""
        paths = self.paths.setdefault(bot_id, {})
        path = next((path for path, served in paths.items() if served.file is file), None)
        if path is None:
            path = f"{_FOLDERS[file.kind]}/file_{len(paths)}{_ending_of(file)}"
        paths[path] = _Path(file, now + SERVED)
        return path

    def served(self, path: str, bot_id: int, now: int) -> StoredFile | None:
        """Return the file at a path, None where there is none any longer."""
        found = self.paths.get(bot_id, {}).get(path)
        return found.file if found is not None and now < found.until else None


def mime_type_of(name: str) -> str:
    """Return the kind of a file by the ending of its name, empty for one that is not known."""
    return _TYPES.guess_type(name)[0] or ""


def _ending_of(file: StoredFile) -> str:
    if file.kind in {"photo", "profile_photo", "thumbnail"}:
        return ".jpg"
    name, dot, ending = file.name.rpartition(".")
    return f".{ending}" if name and dot and ending.isalnum() else ""
