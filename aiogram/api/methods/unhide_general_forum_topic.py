"""`UnhideGeneralForumTopic`."""

from __future__ import annotations

from .base import TelegramMethod


class UnhideGeneralForumTopic(TelegramMethod[bool], frozen=True):
    """Show the hidden General topic of a supergroup again.

    The bot has to be an administrator with the right `can_manage_topics`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#unhidegeneralforumtopic
    """

    chat_id: int | str
    """Supergroup, by id, or a public one by `@username`."""
