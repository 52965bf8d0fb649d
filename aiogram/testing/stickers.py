"""Stickers and the sets that they are in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from . import errors
from .errors import refuse
from .images import read_image
from .sticker_formats import SIDE, format_of

if TYPE_CHECKING:
    from .accounts import Account, BotAccount
    from .files import FileStore, StoredFile

TYPES: Final = ("regular", "mask", "custom_emoji")
LONGEST_TITLE: Final = 64
"""Characters of the title of a set."""
MOST: Final = {"regular": 120, "mask": 120, "custom_emoji": 200}
"""Type of a set -> how many stickers it can have."""

_EMOJI_SIDE: Final = 100
_FIRST_EMOJI: Final = 5_400_000_000_000_000_000
_WRONG_FILE: Final = {
    "static": errors.STICKER_NO_IMAGE,
    "animated": errors.STICKER_NO_ANIMATION,
    "video": errors.STICKER_NO_VIDEO,
}
"""Format of a sticker -> the refusal of a file that has another."""


@dataclass(kw_only=True)
class NewSticker:
    """A sticker that is to come into a set."""

    contents: bytes
    format: str
    """`static`, `animated` or `video`."""
    emoji: list[str]
    keywords: list[str] = field(default_factory=list[str])
    mask_position: dict[str, Any] | None = None


@dataclass(eq=False, kw_only=True)
class Sticker:
    """A sticker of a set."""

    file: StoredFile
    set: StickerSet
    emoji: list[str]
    keywords: list[str]
    mask_position: dict[str, Any] | None
    custom_emoji_id: str = ""

    def describe(self) -> None:
        """Let the file say what the sticker is now; messages keep what it was."""
        kept = {name: self.file.details[name] for name in ("width", "height")}
        flags = {name: self.file.details[name] for name in ("is_animated", "is_video")}
        details = {**kept, "emoji": self.emoji[0], "set_name": self.set.name, **flags, "type": self.set.type}
        if self.custom_emoji_id:
            details["custom_emoji_id"] = self.custom_emoji_id
            details |= {"needs_repainting": True} if self.set.needs_repainting else {}
        if self.mask_position is not None:
            details["mask_position"] = self.mask_position
        self.file.details = details


@dataclass(eq=False, kw_only=True)
class StickerSet:
    """A set of stickers."""

    name: str
    title: str
    type: str
    owner: Account
    bot: BotAccount
    """Who has made it for its owner, and can change it."""
    needs_repainting: bool = False
    stickers: list[Sticker] = field(default_factory=list[Sticker])
    thumbnail: StoredFile | None = None


@dataclass
class StickerStore:
    """All sets."""

    sets: dict[str, StickerSet] = field(default_factory=dict[str, StickerSet])
    """Name in small letters -> set."""
    made: int = 0
    """How many custom emoji there have been."""

    def of_file(self, file: StoredFile) -> Sticker | None:
        """Return the sticker that a file is, None for one that is in no set."""
        return next((one for one in self.all() if one.file is file), None)

    def all(self) -> list[Sticker]:
        """Return the stickers of all sets."""
        return [sticker for one in self.sets.values() for sticker in one.stickers]

    def add(self, files: FileStore, where: StickerSet, new: NewSticker, date: int) -> Sticker:
        """Put a sticker at the end of a set; one that is there already stays as it is."""
        for known in where.stickers:
            if known.file.contents == new.contents:
                return known
        if len(where.stickers) >= MOST[where.type]:
            raise refuse(errors.STICKERS_TOO_MANY)
        check_sticker(new, where.type)
        file = files.add("sticker", new.contents, date, details=sticker_details(new.contents))
        position = new.mask_position if where.type == "mask" else None
        sticker = Sticker(file=file, set=where, emoji=new.emoji, keywords=new.keywords, mask_position=position)
        if where.type == "custom_emoji":
            self.made += 1
            sticker.custom_emoji_id = str(_FIRST_EMOJI + self.made)
        sticker.describe()
        where.stickers.append(sticker)
        return sticker


def check_sticker(new: NewSticker, kind: str) -> None:
    """Refuse what cannot be a sticker of a type of set."""
    if not new.contents:
        raise refuse(errors.EMPTY_FILE)
    image = read_image(new.contents)
    if format_of(new.contents) != new.format:
        raise refuse(_WRONG_FILE[new.format])
    if image is not None:
        side = _EMOJI_SIDE if kind == "custom_emoji" else SIDE
        shorter = side if kind == "custom_emoji" else 1
        if max(image.width, image.height) != side or min(image.width, image.height) < shorter:
            raise refuse(errors.STICKER_DIMENSIONS)


def sticker_details(contents: bytes, emoji: str = "") -> dict[str, Any]:
    """Return what a Sticker says of a file that is in no set."""
    image = read_image(contents)
    kind = format_of(contents)
    return {
        "width": image.width if image is not None else SIDE,
        "height": image.height if image is not None else SIDE,
        **({"emoji": emoji} if emoji else {}),
        "is_animated": kind == "animated",
        "is_video": kind == "video",
        "type": "regular",
    }
