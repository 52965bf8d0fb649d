"""`Birthdate`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Range

from .base import TelegramObject


class Birthdate(TelegramObject, frozen=True, kw_only=True):
    """A person's date of birth, with or without the year.

    Source: https://core.telegram.org/bots/api#birthdate
    """

    day: Annotated[int, Range(1, 31)]
    """Day of the month."""
    month: Annotated[int, Range(1, 12)]
    """Month, 1 for January."""
    year: int | None = None
    """Year; absent when the person keeps it to themselves."""
