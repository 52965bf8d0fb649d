"""`UserChatBoosts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .chat_boost import ChatBoost


class UserChatBoosts(TelegramObject, frozen=True, kw_only=True):
    """Boosts that a chat has from one person.

    Returned by `get_user_chat_boosts`.

    Source: https://core.telegram.org/bots/api#userchatboosts
    """

    boosts: list[ChatBoost]
    """The boosts."""
