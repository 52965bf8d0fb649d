"""`GetUserChatBoosts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.user_chat_boosts import UserChatBoosts  # noqa: F401 (named by the base class)


class GetUserChatBoosts(TelegramMethod["UserChatBoosts"], frozen=True):
    """List the boosts that a chat has from one person.

    The bot has to be an administrator.

    Returns:
        The boosts.

    Source: https://core.telegram.org/bots/api#getuserchatboosts
    """

    chat_id: int | str
    """Supergroup or channel, by id, or a public one by `@username`."""
    user_id: int
    """Person whose boosts to return."""
