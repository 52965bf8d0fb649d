"""`ReplaceManagedBotToken`."""

from __future__ import annotations

from .base import TelegramMethod


class ReplaceManagedBotToken(TelegramMethod[str], frozen=True):
    """Make a new token for a managed bot; the one before stops working.

    Returns:
        The new token.

    Source: https://core.telegram.org/bots/api#replacemanagedbottoken
    """

    user_id: int
    """Managed bot, by its id."""
