"""`MessageReactionUpdated`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.api.markers import UnixTime

from .base import TelegramObject

if TYPE_CHECKING:
    from .chat import Chat
    from .reaction_type import ReactionType
    from .user import User


class MessageReactionUpdated(TelegramObject, frozen=True, kw_only=True):
    """A person has changed their reactions to a message.

    Received as `Update.message_reaction`. Comes only where the bot is an administrator, and only when
    named in `allowed_updates`. Compare `old_reaction` with `new_reaction` to see what has changed.

    Source: https://core.telegram.org/bots/api#messagereactionupdated
    """

    chat: Chat
    """Chat with the message."""
    message_id: int
    """Identifier of the message in that chat."""
    user: User | None = None
    """Person who has changed their reactions; absent when they stay anonymous."""
    actor_chat: Chat | None = None
    """Chat on whose behalf the reactions were changed, when the person stays anonymous."""
    date: UnixTime
    """When they were changed."""
    old_reaction: list[ReactionType]
    """The person's reactions before; empty when there were none."""
    new_reaction: list[ReactionType]
    """The person's reactions now; empty when all were taken back."""
