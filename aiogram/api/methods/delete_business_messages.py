"""`DeleteBusinessMessages`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Items

from .base import TelegramMethod


class DeleteBusinessMessages(TelegramMethod[bool], frozen=True):
    """Delete messages of a business account.

    For what the bot has sent itself it needs the right `can_delete_sent_messages` of
    `BusinessConnection.rights`, for all else `can_delete_all_messages`. Which messages can be deleted
    at all, `delete_message` says.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#deletebusinessmessages
    """

    business_connection_id: str
    """Business connection to act through."""
    message_ids: Annotated[list[int], Items(1, 100)]
    """Messages to delete, all from one chat."""
