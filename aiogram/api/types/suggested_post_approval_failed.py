"""`SuggestedPostApprovalFailed`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .message import Message
    from .suggested_post_price import SuggestedPostPrice


class SuggestedPostApprovalFailed(TelegramObject, frozen=True, kw_only=True):
    """A suggested post could not be approved, as its author could not pay for it.

    Received as `Message.suggested_post_approval_failed`.

    Source: https://core.telegram.org/bots/api#suggestedpostapprovalfailed
    """

    suggested_post_message: Message | None = None
    """Message with the suggested post, where it is known; it has no `reply_to_message` of its own."""
    price: SuggestedPostPrice
    """What would have been paid for the post."""
