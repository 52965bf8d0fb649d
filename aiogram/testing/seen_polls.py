"""What a person sees of a poll."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

from .chats import Chat

if TYPE_CHECKING:
    from .accounts import Account
    from .messages import Message
    from .polls import Poll, PollOption


class SeenPoll:
    """A poll in a person's app. It follows the votes, as apps do."""

    def __init__(self, record: Poll, viewer: Account | Chat) -> None:
        self.record = record
        """The server's own record."""
        self.viewer = viewer

    @property
    def question(self) -> str:
        """What is asked."""
        return self.record.question.text

    @property
    def description(self) -> str:
        """The words above the question; empty where there are none."""
        return self.record.description.text

    @property
    def options(self) -> list[str]:
        """What can be chosen, in the order in which the viewer has it."""
        return [option.text.text for option in self._ordered]

    @property
    def chosen(self) -> list[str]:
        """What the viewer has chosen."""
        mine = self.record.votes.get(self.viewer, frozenset())
        return [option.text.text for option in self._ordered if option.id in mine]

    @property
    def results(self) -> dict[str, int] | None:
        """Option -> how many have chosen it; None where the viewer does not see that yet."""
        if not self.record.shows_results(self.viewer):
            return None
        return {option.text.text: self.record.count(option) for option in self._ordered}

    @property
    def voters(self) -> dict[str, list[str]] | None:
        """Option -> names of those who have chosen it; None in an anonymous poll and without results."""
        if self.record.anonymous or not self.record.shows_results(self.viewer):
            return None
        return {
            option.text.text: [_name(voter) for voter, ids in self.record.votes.items() if option.id in ids]
            for option in self._ordered
        }

    @property
    def right(self) -> list[str] | None:
        """The right options of a quiz; None where the viewer does not see them yet."""
        if not self.record.shows_solution(self.viewer):
            return None
        return [option.text.text for option in self._ordered if option.id in self.record.right]

    @property
    def explanation(self) -> str:
        """Why that is right; empty where there is nothing to see yet."""
        return self.record.explanation.text if self.record.shows_solution(self.viewer) else ""

    @property
    def total(self) -> int:
        """How many have voted."""
        return len(self.record.votes)

    @property
    def closed(self) -> bool:
        """Whether nobody can vote any more."""
        return self.record.closed

    @property
    def _ordered(self) -> list[PollOption]:
        options = list(self.record.options)
        if self.record.shuffled:
            random.Random(f"{self.record.id} {self.viewer.id}").shuffle(options)  # noqa: S311 (repeatable on purpose)
        return options

    def in_message(self, message: Message) -> dict[str, Any]:
        """Return what the message shows to the viewer: the content with `_chosen`, the numbers of what they chose."""
        shown: dict[str, Any] = message.content["poll"]
        poll = {name: value for name, value in shown.items() if name != "correct_option_ids"}
        by_id = {option["persistent_id"]: option for option in shown["options"]}
        ordered = self._ordered
        results = self.record.shows_results(self.viewer)
        poll["options"] = [
            {**by_id[option.id], "voter_count": self.record.count(option) if results else None} for option in ordered
        ]
        if self.record.shows_solution(self.viewer):
            poll["correct_option_ids"] = [n for n, option in enumerate(ordered) if option.id in self.record.right]
        mine = self.record.votes.get(self.viewer, frozenset())
        return {
            **message.content,
            "poll": poll,
            "_chosen": [n for n, option in enumerate(ordered) if option.id in mine],
        }

    def __repr__(self) -> str:
        return f"<poll {self.question!r}: {', '.join(self.options)}>"


def _name(voter: Account | Chat) -> str:
    return voter.title if isinstance(voter, Chat) else voter.first_name
