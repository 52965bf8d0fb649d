"""`HideGeneralForumTopic`."""

from __future__ import annotations

from .base import TelegramMethod


class HideGeneralForumTopic(TelegramMethod[bool], frozen=True):
    """Hide the General topic of a supergroup.

    An open one is closed as well. The bot has to be an administrator with the right
    `can_manage_topics`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#hidegeneralforumtopic
    """

    chat_id: int | str
    """Supergroup, by id, or a public one by `@username`."""
