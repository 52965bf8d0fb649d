"""`SuggestedPostInfo`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.api.markers import UnixTime

from .base import TelegramObject

if TYPE_CHECKING:
    from .suggested_post_price import SuggestedPostPrice


class SuggestedPostInfo(TelegramObject, frozen=True, kw_only=True):
    """State and terms of a suggested post.

    Received as `Message.suggested_post_info`.

    Source: https://core.telegram.org/bots/api#suggestedpostinfo
    """

    state: str
    """`pending`, `approved` or `declined`."""
    price: SuggestedPostPrice | None = None
    """What is offered for the post; absent for a free one."""
    send_date: UnixTime | None = None
    """When the post is to appear. Absent: at a time within 30 days that whoever approves it chooses."""
