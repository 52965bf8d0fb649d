"""`ChatBoost`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.api.markers import UnixTime

from .base import TelegramObject

if TYPE_CHECKING:
    from .chat_boost_source import ChatBoostSource


class ChatBoost(TelegramObject, frozen=True, kw_only=True):
    """One boost of a chat.

    Source: https://core.telegram.org/bots/api#chatboost
    """

    boost_id: str
    """Identifier of the boost."""
    add_date: UnixTime
    """When the chat was boosted."""
    expiration_date: UnixTime
    """When the boost ends, unless whoever gave it goes on with Telegram Premium."""
    source: ChatBoostSource
    """Where the boost comes from."""
