# Like `views`, for the objects of stickers.

"""Sets of stickers as a bot sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .file_views import file_object

if TYPE_CHECKING:
    from .files import StoredFile
    from .state import State
    from .stickers import StickerSet

_THUMBNAIL_SIDE = 100


def sticker_set(shown: StickerSet) -> dict[str, Any]:
    """Write a StickerSet, with ids that are good for no bot yet."""
    return {
        "name": shown.name,
        "title": shown.title,
        **({"thumbnail": file_object(shown.thumbnail)} if shown.thumbnail is not None else {}),
        "sticker_type": shown.type,
        "stickers": [file_object(sticker.file) for sticker in shown.stickers],
    }


def keep_thumbnail(state: State, contents: bytes) -> StoredFile:
    """Keep the picture of a set."""
    details = {"width": _THUMBNAIL_SIDE, "height": _THUMBNAIL_SIDE}
    return state.files.add("thumbnail", contents, state.clock.unix(), details=details)
