"""`UnpinAllGeneralForumTopicMessages`."""

from __future__ import annotations

from .base import TelegramMethod


class UnpinAllGeneralForumTopicMessages(TelegramMethod[bool], frozen=True):
    """Unpin all messages of the General topic of a supergroup.

    The bot has to be an administrator with the right `can_pin_messages`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#unpinallgeneralforumtopicmessages
    """

    chat_id: int | str
    """Supergroup, by id, or a public one by `@username`."""
