"""`BusinessOpeningHours`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .business_opening_hours_interval import BusinessOpeningHoursInterval


class BusinessOpeningHours(TelegramObject, frozen=True, kw_only=True):
    """When a business is open.

    Received as `ChatFullInfo.business_opening_hours`.

    Source: https://core.telegram.org/bots/api#businessopeninghours
    """

    time_zone_name: str
    """Time zone of the hours, by name, such as `Europe/London`."""
    opening_hours: list[BusinessOpeningHoursInterval]
    """The times at which the business is open."""
