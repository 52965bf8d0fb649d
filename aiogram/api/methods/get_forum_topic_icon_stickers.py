"""`GetForumTopicIconStickers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.sticker import Sticker  # noqa: F401 (named by the base class)


class GetForumTopicIconStickers(TelegramMethod["list[Sticker]"], frozen=True):
    """List the custom emoji that everybody can use as icons of topics.

    Returns:
        Stickers; `create_forum_topic` takes their `custom_emoji_id`.

    Source: https://core.telegram.org/bots/api#getforumtopiciconstickers
    """
