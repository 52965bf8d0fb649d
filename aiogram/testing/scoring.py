"""Who has how many points in a game: kept for each bot, game and chat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import errors, views
from .errors import refuse

if TYPE_CHECKING:
    from .accounts import Account
    from .core import Call
    from .games import GameStore
    from .messages import Message

AROUND = 2
"""How many above and below somebody are shown with them."""
TOP = 3
"""How many are shown from the top."""


def game_message(call: Call, not_found: str) -> Message:
    """Return the message with a game that a call names; refuse with `not_found` where there is none."""
    state, read = call.state, call.parameters
    inline = read.text("inline_message_id")
    if inline and not read.text("chat_id"):
        message = state.inline_messages.get(inline)
        author: Account | None = message.via_bot if message is not None else None
    else:
        chat = state.chat_of(call.bot, read.text("chat_id"))
        state.check_access(call.bot, chat)
        message = chat.messages.get(read.message_id())
        author = message.sender if message is not None else None
    if message is None or message.deleted:
        raise refuse(not_found)
    if author is not call.bot or not message.game:
        raise refuse(errors.NO_SCORES)
    return message


def scores_of(store: GameStore, call: Call, message: Message) -> dict[Account, int]:
    """Return the points in the game of a message, in its chat."""
    return store.scores.setdefault((call.bot.id, message.game, message.chat.instance), {})


def set_score(call: Call, message: Message, account: Account) -> None:
    """Give somebody points; the message shows them unless the call says otherwise."""
    read = call.parameters
    points = read.integer("score", low=0)
    scores = scores_of(call.state.games, call, message)
    before = scores.get(account, 0)
    if points == before or (points < before and not read.boolean("force")):
        raise refuse(errors.SCORE_NOT_MODIFIED)
    scores[account] = points
    if not read.boolean("disable_edit_message"):
        message.edit(_with_scores(message, scores), message.keyboard, call.state.clock.unix())
    call.state.changed()


def _with_scores(message: Message, scores: dict[Account, int]) -> dict[str, Any]:
    # How Telegram words it is not published.
    lines = [f"{place}. {account.first_name}: {points}" for place, account, points in _ranked(scores)]
    return {**message.content, "game": {**message.content["game"], "text": "\n".join(lines)}}


def _ranked(scores: dict[Account, int]) -> list[tuple[int, Account, int]]:
    best = sorted(scores.items(), key=lambda pair: -pair[1])
    return [(place, account, points) for place, (account, points) in enumerate(best, 1)]


def high_scores(scores: dict[Account, int], account: Account) -> list[dict[str, Any]]:
    """Return somebody's place and those around it, and the top, as GameHighScores."""
    ranked = _ranked(scores)
    at = next((place for place, one, _ in ranked if one is account), None)
    if at is None:
        return []
    return [
        {"position": place, "user": views.user(one), "score": points}
        for place, one, points in ranked
        if abs(place - at) <= AROUND or place <= TOP
    ]
