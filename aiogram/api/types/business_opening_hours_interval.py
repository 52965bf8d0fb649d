"""`BusinessOpeningHoursInterval`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Range

from .base import TelegramObject


class BusinessOpeningHoursInterval(TelegramObject, frozen=True, kw_only=True):
    """A time of the week at which a business is open.

    Source: https://core.telegram.org/bots/api#businessopeninghoursinterval
    """

    opening_minute: Annotated[int, Range(max=10080)]
    """Minute of the week, counted from Monday at 0:00, at which the business opens."""
    closing_minute: Annotated[int, Range(max=11520)]
    """Minute of the same count at which the business closes. It exceeds 10080, the minutes of a week, when
    the interval goes on into the next one.
    """
