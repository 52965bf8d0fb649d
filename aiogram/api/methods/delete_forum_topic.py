"""`DeleteForumTopic`."""

from __future__ import annotations

from .base import TelegramMethod


class DeleteForumTopic(TelegramMethod[bool], frozen=True):
    """Delete a topic of a supergroup or a private chat, with all its messages.

    In a supergroup the bot has to be an administrator with the right `can_delete_messages`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#deleteforumtopic
    """

    chat_id: int | str
    """Supergroup or private chat, by id, or a public one by `@username`."""
    message_thread_id: int
    """Topic to delete."""
