"""Polls: what is asked, who has chosen what, and who may see how many."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from . import poll_views
from .formatting import FormattedText

if TYPE_CHECKING:
    from collections.abc import Callable

    from .accounts import Account
    from .chats import Chat
    from .messages import Message

LONGEST_QUESTION: Final = 300
LONGEST_OPTION: Final = 100
LONGEST_EXPLANATION: Final = 200
EXPLANATION_LINE_FEEDS: Final = 2
LONGEST_DESCRIPTION: Final = 1024
MOST_OPTIONS: Final = 12
MOST_COUNTRIES: Final = 12
OPEN_PERIODS: Final = range(5, 2_628_001)
"""Seconds after which a poll can close by itself."""


@dataclass(eq=False, kw_only=True)
class PollOption:
    """One answer to choose."""

    id: str
    """What it is called by for as long as the poll is there, wherever it stands among the others."""
    text: FormattedText
    media: dict[str, Any] | None = None
    added_by: Account | None = None
    """Who has added it to a poll that was there already."""
    added_date: int = 0


@dataclass(eq=False, kw_only=True)
class Poll:
    """A poll, wherever it was forwarded to."""

    id: str
    author: Account
    question: FormattedText
    options: list[PollOption]
    anonymous: bool = True
    quiz: bool = False
    multiple: bool = False
    """Whether more than one option can be chosen."""
    revoting: bool = True
    """Whether a vote can be changed and taken back."""
    shuffled: bool = False
    """Whether everybody sees the options in an order of their own."""
    adding: bool = False
    """Whether those who vote can add options."""
    hidden: bool = False
    """Whether nobody but the author sees results before it closes."""
    members_only: bool = False
    country_codes: tuple[str, ...] = ()
    right: frozenset[str] = frozenset()
    """Ids of the right options of a quiz."""
    explanation: FormattedText = field(default_factory=lambda: FormattedText(""))
    explanation_media: dict[str, Any] | None = None
    description: FormattedText = field(default_factory=lambda: FormattedText(""))
    media: dict[str, Any] | None = None
    open_period: int = 0
    """Seconds for which it is open; 0 until somebody stops it."""
    close_date: int = 0
    """Unix time at which it closes by itself."""
    closed: bool = False
    votes: dict[Account | Chat, frozenset[str]] = field(default_factory=dict["Account | Chat", frozenset[str]])
    """Who votes -> ids of what they have chosen; a chat where an anonymous administrator has voted."""
    messages: list[Message] = field(default_factory=list["Message"])
    """Where it is shown."""
    options_made: int = 0
    """How many options there have been, those taken away included."""
    call_off: Callable[[], None] = lambda: None
    """Ends the waiting for the time at which it closes."""

    def new_option(self, text: FormattedText, **about: Any) -> PollOption:
        """Put one more option below the others."""
        option = PollOption(id=str(self.options_made), text=text, **about)
        self.options_made += 1
        self.options.append(option)
        return option

    def count(self, option: PollOption) -> int:
        """Return how many have chosen an option."""
        return sum(option.id in chosen for chosen in self.votes.values())

    def write(self, message: Message) -> None:
        """Let a message that shows it say how it stands now."""
        message.content = {**message.content, "poll": poll_views.in_message(self, message)}

    def numbers(self, ids: frozenset[str]) -> list[int]:
        """Return where options stand, counted from 0."""
        return [number for number, option in enumerate(self.options) if option.id in ids]

    def shows_results(self, viewer: Account | Chat) -> bool:
        """Whether somebody sees who leads: the author always, others once they have voted or it is over."""
        return self.closed or viewer is self.author or (viewer in self.votes and not self.hidden)

    def shows_solution(self, viewer: Account | Chat) -> bool:
        """Whether somebody sees what is right in a quiz, and why."""
        return self.quiz and (self.closed or viewer is self.author or viewer in self.votes)


@dataclass
class PollStore:
    """All polls."""

    known: dict[str, Poll] = field(default_factory=dict[str, Poll])
    """Id -> poll."""

    def shown_in(self, message: Message) -> None:
        """Let a message whose content names a poll follow what becomes of it."""
        if "poll" in message.content:
            message.poll = poll = self.known[message.content["poll"]["id"]]
            poll.messages.append(message)
            poll.write(message)
