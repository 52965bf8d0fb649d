"""`AffiliateInfo`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Range

from .base import TelegramObject

if TYPE_CHECKING:
    from .chat import Chat
    from .user import User


class AffiliateInfo(TelegramObject, frozen=True, kw_only=True):
    """Who has sent a buyer to the bot, and the commission that they got for it.

    Source: https://core.telegram.org/bots/api#affiliateinfo
    """

    affiliate_user: User | None = None
    """Person or bot that got the commission; absent where a chat did."""
    affiliate_chat: Chat | None = None
    """Chat that got the commission; absent where a person or bot did."""
    commission_per_mille: int
    """Telegram Stars that they get for every 1000 that people whom they have sent pay to the bot."""
    amount: int
    """Whole Telegram Stars that they got for the transaction, rounded towards 0; negative when they were
    taken back.
    """
    nanostar_amount: Annotated[int | None, Range(-999999999, 999999999)] = None
    """Billionths of a Star to add, negative when they were taken back; absent when there are none."""
