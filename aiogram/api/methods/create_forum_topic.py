"""`CreateForumTopic`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Length

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.forum_topic import ForumTopic  # noqa: F401 (named by the base class)


class CreateForumTopic(TelegramMethod["ForumTopic"], frozen=True):
    """Create a topic in a supergroup or a private chat.

    In a supergroup the bot has to be an administrator with the right `can_manage_topics`: `not enough
    rights to create a topic`.

    Returns:
        The topic; its `message_thread_id` is what the send methods take.

    Source: https://core.telegram.org/bots/api#createforumtopic
    """

    chat_id: int | str
    """Supergroup or private chat, by id, or a public one by `@username`."""
    name: Annotated[str, Length(1, 128)]
    """Name of the topic."""
    icon_color: int | None = None
    """Colour of the topic's icon, as the number `0xRRGGBB`: `0x6FB9F0`, `0xFFD67E`, `0xCB86DB`,
    `0x8EEE98`, `0xFF93B2` or `0xFB6F5F`. Another is refused: `invalid icon color specified`. It cannot
    be changed later.
    """
    icon_custom_emoji_id: str | None = None
    """Custom emoji that is the topic's icon, one of those that `get_forum_topic_icon_stickers` returns;
    absent for an icon that has only its colour.
    """
