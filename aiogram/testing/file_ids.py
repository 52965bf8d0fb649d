# Telegram's ids hold more, and change their form from time to time; what bots may rely on is kept:
# an id says which kind of file it is of, is good for one bot, and cannot be made up.

"""Ids of files."""

from __future__ import annotations

import base64
import hashlib
import re
import struct
from typing import Any, Final, NamedTuple

from .json_fields import as_array, as_object

KINDS: Final = {
    "thumbnail": "Thumbnail",
    "profile_photo": "ProfilePhoto",
    "photo": "Photo",
    "voice": "VoiceNote",
    "video": "Video",
    "document": "Document",
    "sticker": "Sticker",
    "audio": "Audio",
    "animation": "Animation",
    "video_note": "VideoNote",
    "live_photo": "LivePhoto",
    "passport": "SecureEncrypted",
}
"""Kind of a file -> what Telegram's refusals call it."""

_ORDER: Final = tuple(KINDS)
_LAYOUT: Final = struct.Struct(">BIqI")
_SEAL: Final = 10
_LAST: Final = 4
"""The last byte of an id: which form it has."""
_ALPHABET: Final = re.compile(r"[A-Za-z0-9_-]*")


class FileIdError(ValueError):
    """A text is no id of a file; it is Telegram's reason."""


class FileId(NamedTuple):
    """What stands in a `file_id`."""

    kind: str
    number: int
    """Which file of the server it is."""
    bot_id: int = 0
    """The bot that it is good for; 0 where the server keeps it for whoever sees the file."""
    date: int = 0
    """Unix time at which the file came."""

    def __str__(self) -> str:
        told = _LAYOUT.pack(_ORDER.index(self.kind), self.number, self.bot_id, self.date)
        return _encode(told + _seal(told) + bytes([_LAST]))

    @property
    def unique(self) -> str:
        """The `file_unique_id`: the same for every bot, and of no use for sending."""
        told = struct.pack(">BI", _ORDER.index(self.kind), self.number)
        return _encode(told + _seal(told)[:7])


def read_file_id(text: str) -> FileId:
    """Read a `file_id`; raises `FileIdError`."""
    if len(text) % 4 == 1:
        raise FileIdError("Wrong string length")
    if not _ALPHABET.fullmatch(text):
        raise FileIdError("Wrong character in the string")
    data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if _encode(data) != text:
        raise FileIdError("Wrong padding in the string")
    if data[-1:] != bytes([_LAST]):
        raise FileIdError("can't unserialize it. Wrong last symbol")
    told, seal = data[: _LAYOUT.size], data[_LAYOUT.size : -1]
    if len(told) < _LAYOUT.size or seal != _seal(told):
        raise FileIdError("can't unserialize it")
    kind, number, bot_id, date = _LAYOUT.unpack(told)
    return FileId(_ORDER[kind], number, bot_id, date)


def bind(value: Any, bot_id: int) -> Any:
    """Return JSON with every `file_id` in it made good for one bot; ids of no file here stay as they are."""
    if isinstance(value, str | int | float):
        return value
    fields = as_object(value)
    if fields is not None:
        return {name: _bound(one, bot_id) if name in _FIELDS else bind(one, bot_id) for name, one in fields.items()}
    items = as_array(value)
    return value if items is None else [bind(one, bot_id) for one in items]


_FIELDS: Final = frozenset({"file_id", "small_file_id", "big_file_id"})


def _bound(text: str, bot_id: int) -> str:
    try:
        return str(read_file_id(text)._replace(bot_id=bot_id))
    except FileIdError:
        return text


def _seal(told: bytes) -> bytes:
    return hashlib.sha256(b"aiogram.testing" + told).digest()[:_SEAL]


def _encode(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")
