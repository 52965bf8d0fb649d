"""`GetBusinessConnection`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.business_connection import BusinessConnection  # noqa: F401 (named by the base class)


class GetBusinessConnection(TelegramMethod["BusinessConnection"], frozen=True):
    """Look up a business account's connection with the bot.

    Returns:
        The connection, with the rights that the bot has now.

    Source: https://core.telegram.org/bots/api#getbusinessconnection
    """

    business_connection_id: str
    """`BusinessConnection.id` of the connection."""
