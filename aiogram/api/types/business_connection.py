"""`BusinessConnection`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.api.markers import UnixTime

from .base import TelegramObject

if TYPE_CHECKING:
    from .business_bot_rights import BusinessBotRights
    from .user import User


class BusinessConnection(TelegramObject, frozen=True, kw_only=True):
    """A business account's connection with the bot.

    Received as `Update.business_connection` when the account connects or disconnects the bot, or
    changes its rights; returned by `get_business_connection`.

    Source: https://core.telegram.org/bots/api#businessconnection
    """

    id: str
    """Identifier to act for the account with, as `business_connection_id`."""
    user: User
    """Person who owns the business account."""
    user_chat_id: int
    """Private chat of the bot with that person. It outgrows 32 bits and fits 52."""
    date: UnixTime
    """When the connection was made."""
    rights: BusinessBotRights | None = None
    """What the bot may do."""
    is_enabled: bool
    """Whether the connection is active; False after the account has disconnected the bot."""
