"""`DeleteMessage`."""

from __future__ import annotations

from .base import TelegramMethod


class DeleteMessage(TelegramMethod[bool], frozen=True):
    """Delete a message for everybody.

    The bot's own, one that came to it in a private chat, and where it has the right to, other
    people's in a group or channel. In private chats and basic groups only within 48 hours.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#deletemessage
    """

    chat_id: int | str
    """Chat with the message, by id, or a public one by `@username`."""
    message_id: int
    """Message to delete."""
