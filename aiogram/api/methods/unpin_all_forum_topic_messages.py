"""`UnpinAllForumTopicMessages`."""

from __future__ import annotations

from .base import TelegramMethod


class UnpinAllForumTopicMessages(TelegramMethod[bool], frozen=True):
    """Unpin all messages of a topic in a supergroup or a private chat.

    In a supergroup the bot has to be an administrator with the right `can_pin_messages`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#unpinallforumtopicmessages
    """

    chat_id: int | str
    """Supergroup or private chat, by id, or a public one by `@username`."""
    message_thread_id: int
    """Topic with the messages."""
