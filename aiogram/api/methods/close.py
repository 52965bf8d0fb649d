"""`Close`."""

from __future__ import annotations

from .base import TelegramMethod


class Close(TelegramMethod[bool], frozen=True):
    """Stop the bot on a Bot API server of your own.

    Call it before you move the bot to another such server, and `delete_webhook` before it, or the old
    server starts the bot again when it is itself restarted. A bot that has run for less than 10 minutes
    is refused with 429.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#close
    """
