"""`MessageId`."""

from __future__ import annotations

from .base import TelegramObject


class MessageId(TelegramObject, frozen=True, kw_only=True):
    """The identifier of a message, and nothing else of it.

    Returned by `copy_message`, `copy_messages` and `forward_messages`, which do not return the messages
    themselves.

    Source: https://core.telegram.org/bots/api#messageid
    """

    message_id: int
    """Identifier within the chat; 0 for one that Telegram has put on schedule, which cannot be used until
    it is sent.
    """
