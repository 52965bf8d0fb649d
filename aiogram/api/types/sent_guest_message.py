"""`SentGuestMessage`."""

from __future__ import annotations

from .base import TelegramObject


class SentGuestMessage(TelegramObject, frozen=True, kw_only=True):
    """The message that the bot has sent as a guest, to a chat in which it is not a member.

    Returned by `answer_guest_query`.

    Source: https://core.telegram.org/bots/api#sentguestmessage
    """

    inline_message_id: str
    """Identifier to edit the message by."""
