"""`LogOut`."""

from __future__ import annotations

from .base import TelegramMethod


class LogOut(TelegramMethod[bool], frozen=True):
    """Log the bot out of Telegram's own Bot API server.

    Call it before you move the bot to a server of your own; otherwise updates may still go to the old
    one. The bot can use the new server at once, and come back after 10 minutes: until then its calls
    here are refused with `Logged out`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#logout
    """
