"""`BanChatSenderChat`."""

from __future__ import annotations

from .base import TelegramMethod


class BanChatSenderChat(TelegramMethod[bool], frozen=True):
    """Stop a channel from writing in a supergroup or channel under its own name.

    As long as the ban lasts, the owner of that channel cannot write there as any of their channels. The
    bot has to be an administrator with the right `can_restrict_members`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#banchatsenderchat
    """

    chat_id: int | str
    """Supergroup or channel, by id, or a public one by `@username`."""
    sender_chat_id: int
    """Channel to ban, as in `Message.sender_chat`."""
