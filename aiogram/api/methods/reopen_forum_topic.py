"""`ReopenForumTopic`."""

from __future__ import annotations

from .base import TelegramMethod


class ReopenForumTopic(TelegramMethod[bool], frozen=True):
    """Open a closed topic of a supergroup again.

    The bot has to be an administrator with the right `can_manage_topics`, unless it has created the
    topic.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#reopenforumtopic
    """

    chat_id: int | str
    """Supergroup, by id, or a public one by `@username`."""
    message_thread_id: int
    """Topic to open."""
