"""`PaidMediaInfo`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .paid_media import PaidMedia


class PaidMediaInfo(TelegramObject, frozen=True, kw_only=True):
    """Media that have to be paid for, and their price.

    Source: https://core.telegram.org/bots/api#paidmediainfo
    """

    star_count: int
    """Telegram Stars that the media cost."""
    paid_media: list[PaidMedia]
    """The media, as far as they may be seen."""
