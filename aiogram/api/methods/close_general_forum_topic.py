"""`CloseGeneralForumTopic`."""

from __future__ import annotations

from .base import TelegramMethod


class CloseGeneralForumTopic(TelegramMethod[bool], frozen=True):
    """Close the General topic of a supergroup, so that ordinary members can no longer write in it.

    The bot has to be an administrator with the right `can_manage_topics`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#closegeneralforumtopic
    """

    chat_id: int | str
    """Supergroup, by id, or a public one by `@username`."""
