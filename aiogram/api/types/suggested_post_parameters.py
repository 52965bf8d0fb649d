"""`SuggestedPostParameters`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .suggested_post_price import SuggestedPostPrice


class SuggestedPostParameters(TelegramObject, frozen=True, kw_only=True):
    """Terms of a post that the bot suggests to a channel.

    Pass it when you send to the channel's direct messages. A suggestion sent as a reply to another
    suggested post declines that one.

    Source: https://core.telegram.org/bots/api#suggestedpostparameters
    """

    price: SuggestedPostPrice | None = None
    """What is offered for the post; absent for a free one."""
    send_date: datetime | timedelta | int | None = None
    """When the post is to appear, 300 to 2678400 seconds from now. Absent: at a time within 30 days that
    whoever approves it chooses.
    """
