"""`UnbanChatSenderChat`."""

from __future__ import annotations

from .base import TelegramMethod


class UnbanChatSenderChat(TelegramMethod[bool], frozen=True):
    """Let a channel write again in a supergroup or channel that it was banned from.

    The bot has to be an administrator with the right `can_restrict_members`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#unbanchatsenderchat
    """

    chat_id: int | str
    """Supergroup or channel, by id, or a public one by `@username`."""
    sender_chat_id: int
    """Channel to unban."""
