"""`ChatBoostSource`."""

from __future__ import annotations

from typing import TypeAlias

from .chat_boost_source_gift_code import ChatBoostSourceGiftCode
from .chat_boost_source_giveaway import ChatBoostSourceGiveaway
from .chat_boost_source_premium import ChatBoostSourcePremium

ChatBoostSource: TypeAlias = ChatBoostSourcePremium | ChatBoostSourceGiftCode | ChatBoostSourceGiveaway
"""Where a boost of a chat comes from.

`ChatBoostSourcePremium` is somebody's Telegram Premium, `ChatBoostSourceGiftCode` a gift code for
it, `ChatBoostSourceGiveaway` a giveaway.

Source: https://core.telegram.org/bots/api#chatboostsource
"""
