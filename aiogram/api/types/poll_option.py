"""`PollOption`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Length, UnixTime

from .base import TelegramObject

if TYPE_CHECKING:
    from .chat import Chat
    from .message_entity import MessageEntity
    from .poll_media import PollMedia
    from .user import User


class PollOption(TelegramObject, frozen=True, kw_only=True):
    """One of the options of a poll.

    Source: https://core.telegram.org/bots/api#polloption
    """

    persistent_id: str
    """Identifier that stays the same when other options are added or removed, as their positions do not."""
    text: Annotated[str, Length(1, 100)]
    """Text of the option."""
    text_entities: list[MessageEntity] | None = None
    """Custom emoji in `text`."""
    media: PollMedia | None = None
    """What is attached to the option."""
    voter_count: int
    """How many have chosen the option; also 0 while the bot cannot know."""
    added_by_user: User | None = None
    """Person who added the option to the poll later; absent for the original options, and where a chat did
    it.
    """
    added_by_chat: Chat | None = None
    """Chat that added the option to the poll later; absent for the original options, and where a person
    did it.
    """
    addition_date: UnixTime | None = None
    """When the option was added; absent for the original ones."""
