"""`PinChatMessage`."""

from __future__ import annotations

from aiogram.api.defaults import bot_default

from .base import TelegramMethod


class PinChatMessage(TelegramMethod[bool], frozen=True):
    """Pin a message.

    In groups the bot has to be an administrator with the right `can_pin_messages`, in channels with
    `can_edit_messages`; private chats and direct messages of channels ask for no right. Service
    messages cannot be pinned: `service messages can't be pinned`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#pinchatmessage
    """

    chat_id: int | str
    """Chat with the message, by id, or a public one by `@username`."""
    message_id: int
    """Message to pin. One that is not there: `message to pin not found`."""
    disable_notification: bool | None = bot_default("disable_notification")
    """True pins without a notification; in channels and private chats there never is one."""
    business_connection_id: str | None = None
    """Business connection to act through."""
