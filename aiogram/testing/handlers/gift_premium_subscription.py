"""`giftPremiumSubscription`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiogram.testing import errors, views
from aiogram.testing.errors import refuse
from aiogram.testing.gifts import PremiumGift
from aiogram.testing.giving import finish_words, read_person, read_words
from aiogram.testing.grants import give_premium

if TYPE_CHECKING:
    from aiogram.testing.core import Call

PRICES: Final = {3: 1000, 6: 1500, 12: 2500}
"""Months -> Stars."""


async def gift_premium_subscription(call: Call) -> bool:
    """Give somebody Telegram Premium for some months, from the Stars of the bot."""
    state, read = call.state, call.parameters
    written = read_words(call)
    account = read_person(call)
    months = read.integer("month_count")
    if months not in PRICES:
        raise refuse(errors.MONTHS_INVALID)
    if read.integer("star_count") != PRICES[months]:
        raise refuse(errors.GIFT_STARS_INVALID)
    text = finish_words(written)
    state.gifts.check_accepted(account, "premium_subscription")
    state.stars.check(call.bot, PRICES[months])
    partner = {
        "type": "user",
        "transaction_type": "premium_purchase",
        "user": views.user(account),
        "premium_subscription_duration": months,
    }
    state.stars.enter(call.bot, -PRICES[months], state.clock.unix(), partner)
    state.gifts.premium[account] = PremiumGift(call.bot, months, str(text.get("text", "")))
    give_premium(state, account, months)
    return True
