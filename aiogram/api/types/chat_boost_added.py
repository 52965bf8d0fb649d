"""`ChatBoostAdded`."""

from __future__ import annotations

from .base import TelegramObject


class ChatBoostAdded(TelegramObject, frozen=True, kw_only=True):
    """Somebody has boosted the chat.

    Received as `Message.boost_added`; the person is the sender of the message.

    Source: https://core.telegram.org/bots/api#chatboostadded
    """

    boost_count: int
    """How many boosts they have added."""
