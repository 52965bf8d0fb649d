"""What becomes of a poll, and who is told."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from . import news, poll_views, views
from .accounts import BotAccount

if TYPE_CHECKING:
    from .accounts import Account
    from .chats import Chat
    from .formatting import FormattedText
    from .messages import Message
    from .polls import Poll, PollOption
    from .state import State


def begin(state: State, poll: Poll) -> Poll:
    """Let a poll be known, and close by itself where it has a time for that."""
    state.polls.known[poll.id] = poll
    if poll.close_date and not poll.closed:
        poll.call_off = state.clock.call_in(poll.close_date - state.clock.unix(), partial(close, state, poll))
    return poll


def ask_again(state: State, poll: Poll, author: Account) -> Poll:
    """Begin a poll that asks the same, and has no votes yet: a copy is one of its own."""
    again = replace(
        poll,
        id=str(state.number()),
        author=author,
        options=[replace(option) for option in poll.options],
        close_date=state.clock.unix() + poll.open_period if poll.open_period else 0,
        closed=False,
        votes={},
        messages=[],
        call_off=lambda: None,
    )
    return begin(state, again)


def vote(state: State, poll: Poll, voter: Account | Chat, options: list[PollOption]) -> None:
    """Take down what somebody has chosen; nothing takes the vote back."""
    poll.votes.pop(voter, None)
    if options:
        poll.votes[voter] = frozenset(option.id for option in options)
    _spread(state, poll)
    if isinstance(poll.author, BotAccount) and not poll.anonymous:
        state.notify(poll.author, "poll_answer", poll_views.poll_answer(poll, voter), f"poll {poll.id}")


def close(state: State, poll: Poll) -> None:
    """Let nobody vote any more."""
    poll.closed = True
    poll.call_off()
    _spread(state, poll)


def stop(state: State, poll: Poll, message: Message) -> None:
    """Close a poll because somebody wants so: every bot that could read the message is told."""
    close(state, poll)
    for hearer in message.chat.members:
        if isinstance(hearer, BotAccount) and hearer is not poll.author and news.hears(hearer, message):
            state.notify(hearer, "poll", poll_views.for_others(poll), f"poll {poll.id}")


def add_option(state: State, poll: Poll, message: Message, actor: Account, text: FormattedText) -> PollOption:
    """Put one more option into a poll; its chat is told."""
    option = poll.new_option(text, added_by=actor, added_date=state.clock.unix())
    _spread(state, poll)
    _tell_option(state, message, actor, "poll_option_added", option)
    return option


def remove_option(state: State, poll: Poll, message: Message, actor: Account, option: PollOption) -> None:
    """Take an option out of a poll, with the votes for it; its chat is told."""
    poll.options.remove(option)
    left = {voter: chosen - {option.id} for voter, chosen in poll.votes.items()}
    poll.votes = {voter: chosen for voter, chosen in left.items() if chosen}
    _spread(state, poll)
    _tell_option(state, message, actor, "poll_option_deleted", option)


def _tell_option(state: State, message: Message, actor: Account, kind: str, option: PollOption) -> None:
    shown = views.message(message, actor, with_reply=False)
    news.tell_service(state, message.chat, actor, {kind: poll_views.option_news(option, shown)}, **message.topic)


def _spread(state: State, poll: Poll) -> None:
    """Show the poll as it is now wherever it is, and tell the bot that has sent it."""
    for message in poll.messages:
        poll.write(message)
    state.changed()
    # A poll that is in no chat, or no longer, is none that anything could become of.
    if isinstance(poll.author, BotAccount) and any(not message.deleted for message in poll.messages):
        state.notify(poll.author, "poll", poll_views.for_author(poll), f"poll {poll.id}")
