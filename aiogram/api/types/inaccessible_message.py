"""`InaccessibleMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .chat import Chat
    from .maybe_inaccessible_message import MaybeInaccessibleMessage


class InaccessibleMessage(TelegramObject, frozen=True, kw_only=True, tag_field="date", tag=0):
    """A message that the bot can no longer read: it was deleted, or is out of the bot's reach.

    Nothing is left of it but where it stood. It is told from a `Message` by its `date`, which is 0.

    Source: https://core.telegram.org/bots/api#inaccessiblemessage
    """

    chat: Chat
    """Chat in which the message stood."""
    message_id: int
    """Identifier that the message had in its chat."""

    date: ClassVar[Literal[0]] = 0
    """Always 0, which no real message has."""


def what_is_left(message: MaybeInaccessibleMessage) -> InaccessibleMessage:
    """Return what a message decoded as a `Message` of date 0 really is."""
    return InaccessibleMessage(chat=message.chat, message_id=message.message_id)
