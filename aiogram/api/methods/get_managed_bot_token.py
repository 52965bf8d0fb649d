"""`GetManagedBotToken`."""

from __future__ import annotations

from .base import TelegramMethod


class GetManagedBotToken(TelegramMethod[str], frozen=True):
    """Fetch the token of a managed bot.

    Call it again when `Update.managed_bot` arrives: the token may be another.

    Returns:
        The token.

    Source: https://core.telegram.org/bots/api#getmanagedbottoken
    """

    user_id: int
    """Managed bot, by its id."""
