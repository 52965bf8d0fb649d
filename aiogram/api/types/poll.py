"""`Poll`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Length, UnixTime

from .base import TelegramObject

if TYPE_CHECKING:
    from .message_entity import MessageEntity
    from .poll_media import PollMedia
    from .poll_option import PollOption


class Poll(TelegramObject, frozen=True, kw_only=True):
    """A poll or a quiz, and how the voting stands.

    Received as `Message.poll`, and as `Update.poll` when something has changed; returned by
    `stop_poll`.

    Source: https://core.telegram.org/bots/api#poll
    """

    id: str
    """Identifier by which updates about the poll name it."""
    question: Annotated[str, Length(1, 300)]
    """What is asked."""
    question_entities: list[MessageEntity] | None = None
    """Custom emoji in `question`."""
    options: list[PollOption]
    """The options, in their order."""
    total_voter_count: int
    """How many people have voted."""
    is_closed: bool
    """Whether voting is over."""
    is_anonymous: bool
    """Whether votes stay secret."""
    type: str
    """`regular` or `quiz`."""
    allows_multiple_answers: bool
    """Whether one can choose several options."""
    allows_revoting: bool
    """Whether a vote can be changed."""
    members_only: bool
    """Whether one votes only as a member, for more than 24 hours, of the chat that the poll was first sent
    to.
    """
    country_codes: list[str] | None = None
    """Countries whose people may vote, by two-letter ISO 3166-1 codes; `FT` stands for anonymous numbers.
    Absent when all may.
    """
    correct_option_ids: list[int] | None = None
    """Positions of the right answers of a quiz, from 0. Known when it is closed, when the bot sent it (a
    forward does not count), and when it was sent to the bot in a private chat.
    """
    explanation: Annotated[str | None, Length(max=200)] = None
    """What is shown after a wrong answer to a quiz, or behind its lamp icon."""
    explanation_entities: list[MessageEntity] | None = None
    """Parts of `explanation` with a meaning or a look of their own."""
    explanation_media: PollMedia | None = None
    """What is attached to the explanation."""
    open_period: int | None = None
    """Seconds that the poll is open for from its start; absent when no such limit was set."""
    close_date: UnixTime | None = None
    """When the poll closes by itself; absent when no such time was set."""
    description: str | None = None
    """More about the poll; in `Message.poll` only."""
    description_entities: list[MessageEntity] | None = None
    """Parts of `description` with a meaning or a look of their own."""
    media: PollMedia | None = None
    """What is attached to the description; in `Message.poll` only."""
