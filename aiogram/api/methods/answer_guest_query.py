"""`AnswerGuestQuery`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.inline_query_result import InlineQueryResult
    from aiogram.api.types.sent_guest_message import SentGuestMessage  # noqa: F401 (named by the base class)


class AnswerGuestQuery(TelegramMethod["SentGuestMessage"], frozen=True):
    """Answer when the bot was asked from a chat in which it is not a member.

    Returns:
        The identifier to edit the message by.

    Source: https://core.telegram.org/bots/api#answerguestquery
    """

    guest_query_id: str
    """`Message.guest_query_id` of the message that asks."""
    result: InlineQueryResult
    """Message to send, as a result of inline mode."""
