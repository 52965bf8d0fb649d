"""`ChatBoostUpdated`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .chat import Chat
    from .chat_boost import ChatBoost


class ChatBoostUpdated(TelegramObject, frozen=True, kw_only=True):
    """A chat was boosted, or a boost has changed.

    Received as `Update.chat_boost`. Comes only where the bot is an administrator.

    Source: https://core.telegram.org/bots/api#chatboostupdated
    """

    chat: Chat
    """Chat that was boosted."""
    boost: ChatBoost
    """The boost."""
