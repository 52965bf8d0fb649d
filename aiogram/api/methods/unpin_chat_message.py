"""`UnpinChatMessage`."""

from __future__ import annotations

from .base import TelegramMethod


class UnpinChatMessage(TelegramMethod[bool], frozen=True):
    """Unpin a message.

    In groups the bot has to be an administrator with the right `can_pin_messages`, in channels with
    `can_edit_messages`; private chats and direct messages of channels ask for no right.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#unpinchatmessage
    """

    chat_id: int | str
    """Chat with the message, by id, or a public one by `@username`."""
    business_connection_id: str | None = None
    """Business connection to act through."""
    message_id: int | None = None
    """Message to unpin; absent for the pinned one that was sent last, but required with a business
    connection. When there is none: `message to unpin not found`.
    """
