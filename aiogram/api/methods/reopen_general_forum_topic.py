"""`ReopenGeneralForumTopic`."""

from __future__ import annotations

from .base import TelegramMethod


class ReopenGeneralForumTopic(TelegramMethod[bool], frozen=True):
    """Open the closed General topic of a supergroup again.

    A hidden one is shown again as well. The bot has to be an administrator with the right
    `can_manage_topics`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#reopengeneralforumtopic
    """

    chat_id: int | str
    """Supergroup, by id, or a public one by `@username`."""
