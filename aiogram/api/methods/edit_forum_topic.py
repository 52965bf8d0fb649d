"""`EditForumTopic`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Length

from .base import TelegramMethod


class EditForumTopic(TelegramMethod[bool], frozen=True):
    """Change the name or the icon of a topic in a supergroup or a private chat.

    In a supergroup the bot has to be an administrator with the right `can_manage_topics`, unless it has
    created the topic. No change at all is refused: `TOPIC_NOT_MODIFIED`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#editforumtopic
    """

    chat_id: int | str
    """Supergroup or private chat, by id, or a public one by `@username`."""
    message_thread_id: int
    """Topic to change."""
    name: Annotated[str | None, Length(max=128)] = None
    """Name of the topic; absent or empty keeps the present one."""
    icon_custom_emoji_id: str | None = None
    """Custom emoji that is the topic's icon, one of those that `get_forum_topic_icon_stickers` returns;
    empty takes it away, absent keeps the present one.
    """
