"""`DeleteAllMessageReactions`."""

from __future__ import annotations

from .base import TelegramMethod


class DeleteAllMessageReactions(TelegramMethod[bool], frozen=True):
    """Take away somebody's reactions to all messages of a group or supergroup.

    At most the latest 10000 of them. Name the one who has reacted by `user_id` or by `actor_chat_id`.
    The bot has to be an administrator with the right `can_delete_messages`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#deleteallmessagereactions
    """

    chat_id: int | str
    """Group or supergroup, by id, or a public one by `@username`."""
    user_id: int | None = None
    """Person whose reactions they are."""
    actor_chat_id: int | None = None
    """Chat whose reactions they are, where they were made in the name of one."""
