"""`SuggestedPostApproved`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.api.markers import UnixTime

from .base import TelegramObject

if TYPE_CHECKING:
    from .message import Message
    from .suggested_post_price import SuggestedPostPrice


class SuggestedPostApproved(TelegramObject, frozen=True, kw_only=True):
    """A suggested post was approved.

    Received as `Message.suggested_post_approved`.

    Source: https://core.telegram.org/bots/api#suggestedpostapproved
    """

    suggested_post_message: Message | None = None
    """Message with the suggested post, where it is known; it has no `reply_to_message` of its own."""
    price: SuggestedPostPrice | None = None
    """What is paid for the post; absent for a free one."""
    send_date: UnixTime
    """When the post appears in the channel."""
