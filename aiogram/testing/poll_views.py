# The author of a poll knows all about it. Other bots learn what is right, and how many have chosen what, when it is
# over; what was sent to their private chat they know from the start.

"""Polls as the Bot API writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import views
from .chats import Chat

if TYPE_CHECKING:
    from .accounts import Account
    from .formatting import FormattedText
    from .messages import Message
    from .polls import Poll, PollOption

JSON = dict[str, Any]


def poll(shown: Poll, *, solved: bool, counted: bool) -> JSON:
    """Write a Poll as it comes in an update; `solved` tells what is right, `counted` how often each was chosen."""
    return {
        "id": shown.id,
        **shown.question.content("question"),
        "options": [_option(shown, option, counted=counted) for option in shown.options],
        "total_voter_count": len(shown.votes),
        "is_closed": shown.closed,
        "is_anonymous": shown.anonymous,
        "type": "quiz" if shown.quiz else "regular",
        "allows_multiple_answers": shown.multiple,
        "allows_revoting": shown.revoting,
        "members_only": shown.members_only,
        **_present(country_codes=list(shown.country_codes)),
        **(_solution(shown) if solved and shown.quiz else {}),
        **_present(open_period=shown.open_period, close_date=shown.close_date),
    }


def for_author(shown: Poll) -> JSON:
    """Write a Poll for the bot that has sent it."""
    return poll(shown, solved=True, counted=True)


def for_others(shown: Poll) -> JSON:
    """Write a Poll for a bot that has not sent it."""
    return poll(shown, solved=shown.closed, counted=shown.closed)


def in_message(shown: Poll, message: Message) -> JSON:
    """Write the Poll of a message, with what belongs to it there only."""
    own = shown.author.is_bot or shown.closed
    solved = shown.closed or in_private(message) or (own and message.forward_origin is None)
    return {
        **poll(shown, solved=solved, counted=own),
        **shown.description.content("description"),
        **_present(media=shown.media),
    }


def in_private(message: Message) -> bool:
    """Whether a message stands in the private chat with a bot, which then learns what is right in a quiz."""
    return message.chat.type == "private" and not message.chat.of_people


def poll_answer(shown: Poll, voter: Account | Chat) -> JSON:
    """Write a PollAnswer: what somebody has chosen now, empty lists for one who has taken the vote back."""
    chosen = shown.votes.get(voter, frozenset())
    numbers = shown.numbers(chosen)
    who = {"voter_chat": views.chat(voter)} if isinstance(voter, Chat) else {"user": views.user(voter)}
    return {
        "poll_id": shown.id,
        **who,
        "option_ids": numbers,
        "option_persistent_ids": [shown.options[number].id for number in numbers],
    }


def option_news(option: PollOption, message: JSON) -> JSON:
    """Write a PollOptionAdded or a PollOptionDeleted; `message` is the one that shows the poll."""
    return {
        "poll_message": message,
        "option_persistent_id": option.id,
        **_words("option_text", option.text),
    }


def _option(shown: Poll, option: PollOption, *, counted: bool) -> JSON:
    return {
        "persistent_id": option.id,
        **_words("text", option.text),
        **_present(media=option.media),
        "voter_count": shown.count(option) if counted else 0,
        **_present(
            added_by_user=option.added_by and views.user(option.added_by),
            addition_date=option.added_date,
        ),
    }


def _solution(shown: Poll) -> JSON:
    return {
        "correct_option_ids": shown.numbers(shown.right),
        **shown.explanation.content("explanation"),
        **_present(explanation_media=shown.explanation_media),
    }


def _words(name: str, text: FormattedText) -> JSON:
    return {name: text.text, **_present(**{f"{name}_entities": text.entities})}


def _present(**fields: Any) -> JSON:
    return {name: value for name, value in fields.items() if value}
