"""`DeleteMessages`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Items

from .base import TelegramMethod


class DeleteMessages(TelegramMethod[bool], frozen=True):
    """Delete several messages of a chat for everybody.

    Which messages can be deleted at all, `delete_message` says. Messages that are missing are left out
    without an error.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#deletemessages
    """

    chat_id: int | str
    """Chat with the messages, by id, or a public one by `@username`."""
    message_ids: Annotated[list[int], Items(1, 100)]
    """Messages to delete."""
