"""`CloseForumTopic`."""

from __future__ import annotations

from .base import TelegramMethod


class CloseForumTopic(TelegramMethod[bool], frozen=True):
    """Close a topic of a supergroup, so that ordinary members can no longer write in it.

    The bot has to be an administrator with the right `can_manage_topics`, unless it has created the
    topic.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#closeforumtopic
    """

    chat_id: int | str
    """Supergroup, by id, or a public one by `@username`."""
    message_thread_id: int
    """Topic to close."""
