from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.server.conftest import Api


async def write(api: Api, count: int) -> int:
    """Have Ann write so many messages; return the id of the first update."""
    ann = api.server.user("Ann")
    first = api.server.bot.updates.next_id
    for number in range(count):
        await ann.send(str(number))
    return first


async def texts(api: Api, **parameters: Any) -> list[str]:
    return [update["message"]["text"] for update in await api.updates(**parameters)]


async def parked(api: Api) -> None:
    await api.server.core.activity.until(lambda: api.server.bot.polls.parked)


async def test_update_ids_rise_by_one_from_a_start_above_two_million(api: Api) -> None:
    first = await write(api, 3)
    assert first > 2_000_000
    assert [update["update_id"] for update in await api.updates()] == [first, first + 1, first + 2]


async def test_without_an_offset_nothing_is_confirmed(api: Api) -> None:
    await write(api, 2)
    assert await texts(api) == await texts(api, offset=0) == ["0", "1"]


async def test_an_offset_confirms_what_is_before_it(api: Api) -> None:
    first = await write(api, 3)
    assert await texts(api, offset=first + 1) == ["1", "2"]
    assert await texts(api) == ["1", "2"]
    assert await texts(api, offset=first) == ["1", "2"]


@pytest.mark.parametrize("beyond", [0, 10])
async def test_an_offset_up_to_ten_beyond_the_next_id_forgets_everything(api: Api, beyond: int) -> None:
    first = await write(api, 2)
    assert await texts(api, offset=first + 2 + beyond) == []
    assert await texts(api) == []


async def test_an_offset_further_beyond_is_ignored(api: Api) -> None:
    first = await write(api, 2)
    assert await texts(api, offset=first + 2 + 11) == ["0", "1"]
    assert await texts(api) == ["0", "1"]


async def test_a_negative_offset_keeps_the_last(api: Api) -> None:
    await write(api, 3)
    assert await texts(api, offset=-5) == ["0", "1", "2"]
    assert await texts(api, offset=-1) == ["2"]
    assert await texts(api) == ["2"]


@pytest.mark.parametrize(("limit", "count"), [(0, 1), (1, 1), (2, 2), (101, 3), (-5, 1), ("many", 1)])
async def test_the_limit_is_clamped(api: Api, limit: Any, count: int) -> None:
    await write(api, 3)
    assert len(await texts(api, limit=limit)) == count


async def test_a_parked_poll_gets_the_first_update(api: Api) -> None:
    ann = api.server.user("Ann")
    poll = asyncio.create_task(texts(api, timeout=50))
    await parked(api)
    await ann.send("now")
    assert await poll == ["now"]


async def test_a_poll_ends_empty_when_its_time_is_over(api: Api) -> None:
    assert await texts(api, timeout=1) == []


async def test_the_older_of_two_pollers_is_refused(api: Api) -> None:
    older = asyncio.create_task(api.error("getUpdates", timeout=50))
    await parked(api)
    assert await texts(api, timeout=0) == []
    assert not older.done()
    newer = asyncio.create_task(texts(api, timeout=50))
    assert await older == (
        "409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )
    await parked(api)
    await api.server.user("Ann").send("for the newer")
    assert await newer == ["for the newer"]


async def test_setting_a_webhook_ends_the_poll(api: Api) -> None:
    poll = asyncio.create_task(api.error("getUpdates", timeout=50))
    await parked(api)
    await api.result("setWebhook", url="https://example.org/")
    assert await poll == "409 Conflict: terminated by setWebhook request"
    assert await api.error("getUpdates") == (
        "409 Conflict: can't use getUpdates method while webhook is active; "
        "use deleteWebhook to delete the webhook first"
    )


async def test_bots_have_queues_of_their_own(api: Api) -> None:
    other = api.server.add_bot("Other", username="other_bot")
    await api.server.user("Ann").send("hi", bot=other)
    assert await texts(api) == []
    assert await texts(api, bot=other) == ["hi"]


async def press(api: Api) -> None:
    ann = api.server.user("Ann")
    markup = {"inline_keyboard": [[{"text": "Like", "callback_data": "like"}]]}
    await api.result("sendMessage", chat_id=ann.id, text="a", reply_markup=markup)
    await ann.press(None, "Like")


async def test_a_press_is_kept_150_seconds_and_a_message_a_day(api: Api) -> None:
    await press(api)
    await write(api, 1)
    await api.server.clock.advance(149)
    assert [min(update) for update in await api.updates()] == ["callback_query", "message"]
    await api.server.clock.advance(1)
    assert await texts(api) == ["0"]
    await api.server.clock.advance(24 * 3600 - 151)
    assert await texts(api) == ["0"]
    await api.server.clock.advance(1)
    assert await texts(api) == []


async def test_kinds_that_are_not_wanted_take_no_id(api: Api) -> None:
    await api.updates(allowed_updates=["CALLBACK_QUERY", "nonsense"])
    first = await write(api, 2)
    assert await api.updates() == []
    await press(api)
    assert [update["update_id"] for update in await api.updates()] == [first]


@pytest.mark.parametrize("value", ["", "{", {}, [5], None])
async def test_allowed_updates_that_cannot_be_read_change_nothing(api: Api, value: Any) -> None:
    await api.updates(allowed_updates=["callback_query"])
    await api.updates(allowed_updates=value)
    assert (await api.result("getWebhookInfo"))["allowed_updates"] == ["callback_query"]


@pytest.mark.parametrize("value", [[], ["nonsense"]])
async def test_no_known_kind_means_the_default(api: Api, value: Any) -> None:
    await api.updates(allowed_updates=["callback_query"])
    await api.updates(allowed_updates=value)
    assert "allowed_updates" not in await api.result("getWebhookInfo")


async def test_a_filter_leaves_what_is_queued(api: Api) -> None:
    await write(api, 1)
    assert await texts(api, allowed_updates=["callback_query"]) == ["0"]
