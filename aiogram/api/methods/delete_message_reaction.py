"""`DeleteMessageReaction`."""

from __future__ import annotations

from .base import TelegramMethod


class DeleteMessageReaction(TelegramMethod[bool], frozen=True):
    """Take somebody's reaction off a message in a group or supergroup.

    Name the one who has reacted by `user_id` or by `actor_chat_id`. The bot has to be an administrator
    with the right `can_delete_messages`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#deletemessagereaction
    """

    chat_id: int | str
    """Chat with the message, by id, or a public one by `@username`."""
    message_id: int
    """Message with the reaction."""
    user_id: int | None = None
    """Person whose reaction it is."""
    actor_chat_id: int | None = None
    """Chat whose reaction it is, where it was made in the name of one."""
