"""`UnpinAllChatMessages`."""

from __future__ import annotations

from .base import TelegramMethod


class UnpinAllChatMessages(TelegramMethod[bool], frozen=True):
    """Unpin all messages of a chat.

    In groups the bot has to be an administrator with the right `can_pin_messages`, in channels with
    `can_edit_messages`; private chats and direct messages of channels ask for no right.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#unpinallchatmessages
    """

    chat_id: int | str
    """Chat with the messages, by id, or a public one by `@username`."""
