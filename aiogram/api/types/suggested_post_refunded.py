"""`SuggestedPostRefunded`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .message import Message


class SuggestedPostRefunded(TelegramObject, frozen=True, kw_only=True):
    """The payment for a suggested post was given back.

    Received as `Message.suggested_post_refunded`.

    Source: https://core.telegram.org/bots/api#suggestedpostrefunded
    """

    suggested_post_message: Message | None = None
    """Message with the suggested post, where it is known; it has no `reply_to_message` of its own."""
    reason: str
    """`post_deleted` when the post was deleted within 24 hours, or taken off the schedule before it
    appeared; `payment_refunded` when the payer took the payment back.
    """
