"""`ChatBoostRemoved`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.api.markers import UnixTime

from .base import TelegramObject

if TYPE_CHECKING:
    from .chat import Chat
    from .chat_boost_source import ChatBoostSource


class ChatBoostRemoved(TelegramObject, frozen=True, kw_only=True):
    """A chat has lost a boost.

    Received as `Update.removed_chat_boost`. Comes only where the bot is an administrator.

    Source: https://core.telegram.org/bots/api#chatboostremoved
    """

    chat: Chat
    """Chat that was boosted."""
    boost_id: str
    """Identifier of the boost."""
    remove_date: UnixTime
    """When it was lost."""
    source: ChatBoostSource
    """Where the boost came from."""
