"""How many messages a bot may send before it is asked to wait, by the server's clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.server.conftest import Api

if TYPE_CHECKING:
    from collections.abc import Iterable

LIMITED = pytest.mark.parametrize("settings", [{"flood_limits": True}])


async def send(api: Api, chats: Iterable[int], **parameters: Any) -> list[int]:
    """Send a message to each chat, and return for how long the bot is asked to wait; 0 where it is not."""
    waits = []
    for chat_id in chats:
        answer = await api.call("sendMessage", chat_id=chat_id, text="x", **parameters)
        if answer.status == 429:
            seconds = answer.body["parameters"]["retry_after"]
            assert answer.body["description"] == f"Too Many Requests: retry after {seconds}"
            assert answer.headers["Retry-After"] == str(seconds)
            waits.append(seconds)
        else:
            assert answer.status == 200
            waits.append(0)
    return waits


async def test_nothing_is_limited_unless_asked_for(api: Api) -> None:
    ann = api.server.user("Ann")
    assert await send(api, [ann.id] * 100) == [0] * 100


@LIMITED
async def test_one_chat_takes_a_short_burst_and_then_a_message_a_second(api: Api) -> None:
    ann = api.server.user("Ann")
    assert await send(api, [ann.id] * 6) == [0] * 5 + [5]
    await api.server.clock.advance(5)
    assert await send(api, [ann.id]) == [0]


@LIMITED
async def test_group_takes_twenty_messages_a_minute(api: Api) -> None:
    group = api.server.group("Club", members=[api.server.user("Ann")])
    for _ in range(20):
        assert await send(api, [group.id]) == [0]
        await api.server.clock.advance(1)
    assert await send(api, [group.id]) == [40]
    await api.server.clock.advance(40)
    assert await send(api, [group.id]) == [0]


@LIMITED
@pytest.mark.parametrize(("paid", "limit"), [(False, 30), (True, 1000)])
async def test_all_chats_together_take_so_many_a_second(api: Api, paid: bool, limit: int) -> None:
    people = [api.server.user("Ann") for _ in range(limit + 1)]
    waits = await send(api, [one.id for one in people], allow_paid_broadcast=paid)
    assert waits == [0] * limit + [1]


@LIMITED
async def test_album_counts_each_of_its_messages_and_a_refusal_does_not_count(api: Api) -> None:
    ann = api.server.user("Ann")
    api.server.host("https://example.com/a.png", b"")
    album = [{"type": "photo", "media": "https://example.com/a.png"}] * 6
    assert (await api.call("sendMediaGroup", chat_id=ann.id, media=album)).status == 429
    assert await send(api, [ann.id] * 5) == [0] * 5


@LIMITED
async def test_other_methods_are_not_limited(api: Api) -> None:
    for _ in range(50):
        assert (await api.call("getMe")).status == 200
        assert (await api.call("sendChatAction", chat_id=api.server.user("Ann").id, action="typing")).status == 200
