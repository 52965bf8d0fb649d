"""Points in games: who has how many, in which chat, and when they change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aiogram.methods import GetGameHighScores, SetGameScore
from tests.server.conftest import Api, decoded

if TYPE_CHECKING:
    from aiogram.testing import Person


@pytest.fixture
def ann(api: Api) -> Person:
    return api.server.user("Ann")


def place(message: Any) -> dict[str, Any]:
    return {"chat_id": message.chat.id, "message_id": message.message_id}


async def scores(api: Api, person: Person, **where: Any) -> list[tuple[int, str, int]]:
    found = await api.result("getGameHighScores", user_id=person.id, **where)
    return [(one.position, one.user.first_name, one.score) for one in decoded(GetGameHighScores, found)]


async def test_better_score_is_kept_and_shown_in_the_message(api: Api, ann: Person) -> None:
    game = api.server.game_message(ann, "chess")
    where = {"chat_id": ann.id, "message_id": game.message_id}
    message = await api.result("setGameScore", user_id=ann.id, score=10, **where)
    assert decoded(SetGameScore, message).game.text == "1. Ann: 10"
    assert await scores(api, ann, **where) == [(1, "Ann", 10)]
    for worse in (10, 9):
        refused = await api.error("setGameScore", user_id=ann.id, score=worse, **where)
        assert refused == "400 Bad Request: BOT_SCORE_NOT_MODIFIED"
    await api.result("setGameScore", user_id=ann.id, score=3, force=True, disable_edit_message=True, **where)
    assert await scores(api, ann, **where) == [(1, "Ann", 3)]
    assert game.json["game"]["text"] == "1. Ann: 10"


async def test_high_scores_are_those_around_somebody_and_the_top(api: Api) -> None:
    people = [api.server.user(name) for name in "ABCDEFGHIJ"]
    group = api.server.group("Club", members=people)
    api.server.add_game("chess", "Chess")
    sent = await api.result("sendGame", chat_id=group.id, game_short_name="chess")
    where = {"chat_id": group.id, "message_id": sent["message_id"]}
    for points, person in enumerate(people):
        await api.result("setGameScore", user_id=person.id, score=points + 1, **where)
    assert [found[0] for found in await scores(api, people[2], **where)] == [1, 2, 3, 6, 7, 8, 9, 10]
    assert await scores(api, api.server.user("Nobody"), **where) == []


async def test_each_chat_has_scores_of_its_own(api: Api, ann: Person) -> None:
    bob = api.server.user("Bob")
    first, second = api.server.game_message(ann, "chess"), api.server.game_message(bob, "chess")
    await api.result("setGameScore", user_id=ann.id, score=5, chat_id=ann.id, message_id=first.message_id)
    assert await scores(api, ann, chat_id=bob.id, message_id=second.message_id) == []


async def test_inline_game_returns_true(api: Api, ann: Person) -> None:
    message = ann.inline_message(game="chess")
    where = {"inline_message_id": message.inline_message_id}
    assert await api.result("setGameScore", user_id=ann.id, score=7, **where) is True
    assert await scores(api, ann, **where) == [(1, "Ann", 7)]


@pytest.mark.parametrize(
    ("method", "text"),
    [
        ("setGameScore", "message to set game score not found"),
        ("getGameHighScores", "message to get game high scores not found"),
    ],
)
async def test_message_that_is_not_there_is_refused(api: Api, ann: Person, method: str, text: str) -> None:
    for where in ({"chat_id": ann.id, "message_id": 99}, {"inline_message_id": "none"}):
        assert await api.error(method, user_id=ann.id, score=1, **where) == f"400 Bad Request: {text}"


async def test_message_without_a_game_has_no_scores(api: Api, ann: Person) -> None:
    sent = await api.result("sendMessage", chat_id=ann.id, text="Hello")
    refused = await api.error("setGameScore", user_id=ann.id, score=1, chat_id=ann.id, message_id=sent["message_id"])
    assert refused == "400 Bad Request: game score can't be set"
