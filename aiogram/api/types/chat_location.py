"""`ChatLocation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Length

from .base import TelegramObject

if TYPE_CHECKING:
    from .location import Location


class ChatLocation(TelegramObject, frozen=True, kw_only=True):
    """Place that a supergroup is tied to.

    Received as `ChatFullInfo.location`.

    Source: https://core.telegram.org/bots/api#chatlocation
    """

    location: Location
    """The point on the map; always a fixed one."""
    address: Annotated[str, Length(1, 64)]
    """Address, as the owner of the supergroup wrote it."""
