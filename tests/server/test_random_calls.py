"""A thousand calls in a row, made up of what the methods declare: the server survives them and loses no update."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from aiogram.testing.images import picture
from tests.server.conftest import Api, decoded
from tests.server.random_calls import METHODS, Caller

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer, Person

CALLS = 1000


async def populate(server: BotApiServer) -> Person:
    """Put people, chats, messages, files and open questions on a server; return who writes in the end."""
    ann, bob = server.user("Ann", is_premium=True, username="ann"), server.user("Bob")
    server.bot.can_connect_to_business = True
    group = server.supergroup("Club", members=[ann, bob], is_forum=True)
    channel = server.channel("News", members=[ann, bob], direct_messages=True)
    server.group("Old", members=[ann, bob])
    for chat in (group, channel):
        chat.promote(server.bot)
    await ann.connect_business()
    await ann.send_photo(picture(20, 20))
    await bob.send("Hello")
    await bob.suggest("Hello, everybody!", chat=channel.direct_messages)
    server.give_stars(server.bot, 1000)
    server.add_game("chess", "Chess")
    await ann.press(server.game_message(ann, "chess"), "Play chess")
    await ann.press(ann.inline_message("Cake?", [[{"text": "Me", "callback_data": "me"}]]), "Me")
    server.core.state.stars.add(ann.account, 1000)
    return ann


@pytest.mark.parametrize("seed", range(3))
async def test_server_survives_whatever_it_is_asked(api: Api, seed: int) -> None:
    server = api.server
    ann = await populate(server)
    statuses: Counter[int] = Counter()
    for number, (method, parameters) in enumerate(Caller(server, seed).calls(CALLS)):
        told = f"call {number}: {method} {parameters}"
        try:
            answer = await api.call(method, **parameters)
        except Exception as error:
            raise AssertionError(f"{told} raised {error!r}") from error
        statuses[answer.status] += 1
        assert answer.status in {200, 400, 401, 403, 404, 409, 429}, f"{told} -> {answer.body}"
        assert answer.body["ok"] is (answer.status == 200), told
        if answer.status == 200:
            try:
                decoded(METHODS[method], answer.body["result"])
            except Exception as error:
                raise AssertionError(f"{told} -> {answer.body['result']}: {error}") from error
    # Most of what is made up is refused, and much is not.
    assert statuses[200] > CALLS / 10, statuses
    seen = await api.updates(offset=-1)
    await api.updates(offset=seen[0]["update_id"] + 1 if seen else 0, allowed_updates=["message"])
    await ann.send("Still there?")
    (update,) = await api.updates()
    assert update["message"]["text"] == "Still there?"


async def test_numbers_of_updates_have_no_gap(api: Api) -> None:
    ann = await populate(api.server)
    first = (await api.updates(limit=1))[0]["update_id"]
    for number, (method, parameters) in enumerate(Caller(api.server, 7).calls(200)):
        await api.call(method, **parameters)
        if number % 20 == 0:
            await ann.send(f"Number {number}")
    numbers = [update["update_id"] for update in await api.updates(offset=first)]
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
