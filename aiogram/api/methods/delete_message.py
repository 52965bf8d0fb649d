"""`DeleteMessage`."""

from __future__ import annotations

from .base import TelegramMethod


class DeleteMessage(TelegramMethod[bool], frozen=True):
    """Delete a message for everybody.

    A bot may delete its own messages, those that came to it in a private chat, and with the right
    to do so other people's in a group or channel. In private chats and basic groups this ends after
    48 hours.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#deletemessage
    """

    chat_id: int | str
    """Chat with the message, by id, or a public one by `@username`."""
    message_id: int
    """Message to delete. One that is gone already is refused: `message to delete not found`."""
