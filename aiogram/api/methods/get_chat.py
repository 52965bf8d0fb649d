"""`GetChat`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.chat_full_info import ChatFullInfo  # noqa: F401 (named by the base class)


class GetChat(TelegramMethod["ChatFullInfo"], frozen=True):
    """Look up all that the bot can learn about a chat.

    Returns:
        The chat; its attributes are those of `Chat` and many more.

    Source: https://core.telegram.org/bots/api#getchat
    """

    chat_id: int | str
    """Chat to look up, by id, or a public one by `@username`."""
