"""`getForumTopicIconStickers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.topics import icon_stickers

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_forum_topic_icon_stickers(_: Call) -> list[dict[str, Any]]:
    """List the custom emoji that everybody may use as the icon of a topic."""
    return icon_stickers()
