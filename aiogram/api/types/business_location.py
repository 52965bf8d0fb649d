"""`BusinessLocation`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .location import Location


class BusinessLocation(TelegramObject, frozen=True, kw_only=True):
    """Where a business is.

    Received as `ChatFullInfo.business_location`.

    Source: https://core.telegram.org/bots/api#businesslocation
    """

    address: str
    """Address of the business."""
    location: Location | None = None
    """The point on the map."""
