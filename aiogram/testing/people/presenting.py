"""People say on their profiles who they are, and what their business is."""

from __future__ import annotations

import datetime as dt
from typing import Any

from aiogram.testing.file_views import file_object
from aiogram.testing.places import Place

from .base import Actor

_WEEK = 7 * 24 * 60
_LEAP_YEAR = 2000
_LAST_CLOSING = 8 * 24 * 60


class Presenter(Actor):
    """Somebody who fills in a profile; no bot is told, `getChat` has it."""

    def set_birthdate(self, day: int, month: int, year: int = 0) -> None:
        """Say when one was born; 0 keeps the year to oneself.

        Raises:
            ValueError: There is no such day.
        """
        dt.date(year or _LEAP_YEAR, month, day)
        self.account.birthdate = {"day": day, "month": month, **({"year": year} if year else {})}

    def set_business_intro(self, title: str, message: str, *, sticker: tuple[str, int] | None = None) -> None:
        """Say what stands in an empty chat with one's business; `sticker` is a name of a set and a number from 0.

        Raises:
            ValueError: There is no such sticker.
        """
        intro: dict[str, Any] = {"title": title, "message": message}
        if sticker is not None:
            intro["sticker"] = file_object(self._sticker(*sticker).file)
        self._present(business_intro=intro)

    def set_business_location(
        self, address: str, latitude: float | None = None, longitude: float | None = None
    ) -> None:
        """Say where one's business is: an address, and maybe the place on the map."""
        shown: dict[str, Any] = {"address": address}
        if latitude is not None and longitude is not None:
            shown["location"] = Place(latitude=latitude, longitude=longitude).location
        self._present(business_location=shown)

    def set_opening_hours(self, time_zone: str, *intervals: tuple[int, int]) -> None:
        """Say when one's business is open: pairs of minutes since the Monday's midnight, in a time zone by its name.

        Raises:
            ValueError: An interval is none.
        """
        for opening, closing in intervals:
            if not (0 <= opening <= _WEEK and opening < closing <= _LAST_CLOSING):
                raise ValueError(f"a business cannot be open from minute {opening} to minute {closing} of the week")
        hours = [{"opening_minute": opening, "closing_minute": closing} for opening, closing in intervals]
        self._present(business_opening_hours={"time_zone_name": time_zone, "opening_hours": hours})

    def _present(self, **about: Any) -> None:
        self._state.business.presented.setdefault(self.account, {}).update(about)
        self._state.changed()
