"""People ask others, vote, and see what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import voting
from aiogram.testing.formatting import FormattedText, plain
from aiogram.testing.polls import LONGEST_OPTION, MOST_OPTIONS, Poll
from aiogram.testing.seen_polls import SeenPoll

from .base import Actor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram.testing.accounts import Account, BotAccount
    from aiogram.testing.chats import Chat
    from aiogram.testing.messages import Message
    from aiogram.testing.polls import PollOption
    from aiogram.testing.seen import BotMessage, ChatView, SeenMessage


class Voter(Actor):
    """Somebody who takes part in polls."""

    async def send_poll(
        self,
        question: str,
        options: Sequence[str],
        *,
        chat: ChatView | None = None,
        bot: BotAccount | None = None,
        right: str | None = None,
        explanation: str = "",
        anonymous: bool = True,
        multiple: bool = False,
    ) -> SeenMessage:
        """Ask something: in a group when `chat` is given, in the private chat with a bot otherwise.

        With `right`, one of the options, it is a quiz, and `explanation` says why. Bots that get the
        message are not told of the votes.
        """
        if right is not None and right not in options:
            raise ValueError(f"{right!r} is not among the options {', '.join(options)}")
        poll = Poll(
            id=str(self._state.number()),
            author=self.account,
            question=_words(question),
            options=[],
            quiz=right is not None,
            revoting=right is None,
            explanation=plain(explanation),
            anonymous=anonymous,
            multiple=multiple,
        )
        for option in options:
            self._new_option(poll, option)
        poll.right = frozenset(option.id for option in poll.options if option.text.text == right)
        return self._write({"poll": {"id": voting.begin(self._state, poll).id}}, chat=chat, bot=bot)

    def poll(self, message: SeenMessage | BotMessage) -> SeenPoll:
        """Return the poll in a message, as this person sees it."""
        record, poll = self._poll(message)
        return SeenPoll(poll, self._as_voter(record.chat))

    async def vote(self, message: SeenMessage | BotMessage, *options: str) -> None:
        """Choose options of a poll by their words; another choice takes the place of the one before.

        The bot that has sent the poll gets `poll`, and `poll_answer` where the votes are not anonymous.
        """
        record, poll = self._open(message, "vote")
        voter = self._as_voter(record.chat)
        if voter in poll.votes and not poll.revoting:
            raise self._cannot("vote", poll, "they have voted, and votes are final")
        chosen = [self._option(poll, label, "vote") for label in options]
        if not chosen or (len(chosen) > 1 and not poll.multiple):
            what = "one option or more" if poll.multiple else "one option"
            raise self._cannot("vote", poll, f"it takes {what}, not {len(chosen)}")
        voting.vote(self._state, poll, voter, chosen)

    async def retract_vote(self, message: SeenMessage | BotMessage) -> None:
        """Take a vote back; the bot that has sent the poll is told, as of a vote."""
        record, poll = self._open(message, "retract a vote")
        voter = self._as_voter(record.chat)
        if voter not in poll.votes:
            raise self._cannot("retract a vote", poll, "they have not voted")
        if not poll.revoting:
            raise self._cannot("retract a vote", poll, "votes are final")
        voting.vote(self._state, poll, voter, [])

    async def add_poll_option(self, message: SeenMessage | BotMessage, text: str) -> None:
        """Add an option to a poll that lets people do so; bots of the chat get a message with `poll_option_added`."""
        record, poll = self._open(message, "add an option")
        if not poll.adding:
            raise self._cannot("add an option", poll, "it takes none")
        if len(poll.options) >= MOST_OPTIONS:
            raise self._cannot("add an option", poll, f"it has {MOST_OPTIONS} already")
        voting.add_option(self._state, poll, record, self.account, _option_words(text))

    async def remove_poll_option(self, message: SeenMessage | BotMessage, text: str) -> None:
        """Take away an option that the person has added; bots of the chat get a message with `poll_option_deleted`."""
        record, poll = self._open(message, "remove an option")
        option = self._option(poll, text, "remove an option")
        if option.added_by is not self.account:
            raise self._cannot("remove an option", poll, f"somebody else has put {text!r} there")
        voting.remove_option(self._state, poll, record, self.account, option)

    async def stop_poll(self, message: SeenMessage) -> None:
        """Close a poll of one's own; bots that could read it get `poll`."""
        record = self._own(message, "stop the poll in")
        _, poll = self._open(message, "stop")
        voting.stop(self._state, poll, record)

    def _poll(self, message: SeenMessage | BotMessage) -> tuple[Message, Poll]:
        record = self._record(message, None)
        self._see(record)
        if record.poll is None:
            raise ValueError(f"message {record.id} shows no poll")
        return record, record.poll

    def _open(self, message: SeenMessage | BotMessage, purpose: str) -> tuple[Message, Poll]:
        record, poll = self._poll(message)
        if poll.closed:
            raise self._cannot(purpose, poll, "the poll is closed")
        return record, poll

    def _as_voter(self, chat: Chat) -> Account | Chat:
        """Return who votes: the chat itself where the person is its anonymous administrator."""
        return chat if chat.type != "private" and chat.member(self.account).anonymous else self.account

    def _option(self, poll: Poll, label: str, purpose: str) -> PollOption:
        for option in poll.options:
            if option.text.text == label:
                return option
        there = ", ".join(repr(option.text.text) for option in poll.options)
        raise self._cannot(purpose, poll, f"there is no {label!r} among {there}")

    def _new_option(self, poll: Poll, text: str) -> None:
        if len(poll.options) >= MOST_OPTIONS:
            raise ValueError(f"a poll has {MOST_OPTIONS} options at most")
        poll.new_option(_option_words(text))

    def _cannot(self, purpose: str, poll: Poll, why: str) -> ValueError:
        return ValueError(f"{self.first_name} cannot {purpose} in {poll.question.text!r}: {why}")


def _option_words(text: str) -> FormattedText:
    words = _words(text)
    if len(words.text) > LONGEST_OPTION:
        raise ValueError(f"an option has {LONGEST_OPTION} characters at most, got {len(words.text)}")
    return words


def _words(text: str) -> FormattedText:
    words = plain(text).text
    if not words:
        raise ValueError("a poll needs a question, and options with words in them")
    return FormattedText(words)
