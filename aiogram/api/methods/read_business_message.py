"""`ReadBusinessMessage`."""

from __future__ import annotations

from .base import TelegramMethod


class ReadBusinessMessage(TelegramMethod[bool], frozen=True):
    """Mark a message to a business account as read.

    The bot needs the right `can_read_messages` of `BusinessConnection.rights`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#readbusinessmessage
    """

    business_connection_id: str
    """Business connection to act through."""
    chat_id: int
    """Chat with the message, by id. Something must have been written there during the last 24 hours."""
    message_id: int
    """Message to mark as read."""
