"""Captions: the words that belong to a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from . import errors
from .errors import refuse

if TYPE_CHECKING:
    from .formatting import FormattedText, WrittenText

LONGEST: Final = 1024
"""Characters."""
SPOILED: Final = frozenset({"animation", "live_photo", "photo", "video"})
"""Kinds that can lie under a spoiler."""
CAPTIONED: Final = SPOILED | {"audio", "document", "paid_media", "voice"}
"""Kinds that can have a caption."""

_MOVABLE: Final = SPOILED | {"paid_media"}
_PARTS: Final = frozenset({"caption", "caption_entities", "show_caption_above_media"})


def finish_caption(written: WrittenText, too_long: str = errors.CAPTION_TOO_LONG) -> FormattedText:
    """Clean a caption; refuse one that is too long."""
    caption = written.tidied()
    if len(caption.text) > LONGEST:
        raise refuse(too_long)
    return caption


def recaptioned(kind: str, content: dict[str, Any], caption: FormattedText, *, above: bool) -> dict[str, Any]:
    """Return what a message of a kind says with another caption, shown above the file if it can and is to be."""
    kept = {name: value for name, value in content.items() if name not in _PARTS}
    spoiler = {"has_media_spoiler": True} if kept.pop("has_media_spoiler", False) else {}
    moved = above and bool(caption.text) and kind in _MOVABLE
    return {**kept, **caption.content("caption"), **({"show_caption_above_media": True} if moved else {}), **spoiler}
