"""`MessageReactionCountUpdated`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.api.markers import UnixTime

from .base import TelegramObject

if TYPE_CHECKING:
    from .chat import Chat
    from .reaction_count import ReactionCount


class MessageReactionCountUpdated(TelegramObject, frozen=True, kw_only=True):
    """The numbers of anonymous reactions to a message have changed.

    Received as `Update.message_reaction_count`; collected, so up to a few minutes late. Comes only
    where the bot is an administrator, and only when named in `allowed_updates`.

    Source: https://core.telegram.org/bots/api#messagereactioncountupdated
    """

    chat: Chat
    """Chat with the message."""
    message_id: int
    """Identifier of the message in that chat."""
    date: UnixTime
    """When they were changed."""
    reactions: list[ReactionCount]
    """All reactions that the message has now."""
