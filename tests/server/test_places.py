"""Places on the map, and those that move."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aiogram.api import methods
from tests.server.conftest import decoded

if TYPE_CHECKING:
    from tests.server.conftest import Api

HOME: dict[str, Any] = {"latitude": 55.75, "longitude": "37.5"}
THERE: dict[str, Any] = {"latitude": -1, "longitude": 2.25}
DAY = 24 * 3600
FOREVER = 0x7FFFFFFF
LIKE = {"inline_keyboard": [[{"text": "Like", "callback_data": "like"}]]}


async def send_live(api: Api, chat_id: int, **about: Any) -> dict[str, Any]:
    """Send a live place, and return what names it in further calls."""
    sent = await api.result("sendLocation", chat_id=chat_id, **HOME, **{"live_period": 60, **about})
    return {"chat_id": chat_id, "message_id": sent["message_id"]}


async def test_a_place_is_sent_and_seen(api: Api) -> None:
    ann = api.server.user("Ann")
    sent = await api.result("sendLocation", chat_id=ann.id, **HOME, horizontal_accuracy=2000, heading=90)
    assert sent["location"] == {"latitude": 55.75, "longitude": 37.5, "horizontal_accuracy": 1500}
    assert decoded(methods.SendLocation, sent).location.latitude == 55.75
    seen = ann.chat().last
    assert (seen.location, seen.live, seen.venue) == ((55.75, 37.5), False, "")


@pytest.mark.parametrize(
    ("method", "about"), [("sendLocation", {}), ("sendVenue", {"title": "Cafe", "address": "Main Street"})]
)
@pytest.mark.parametrize(
    ("parameters", "error"),
    [
        ({}, "latitude is empty"),
        ({"latitude": " ", "longitude": 1}, "latitude is empty"),
        ({"latitude": 1}, "longitude is empty"),
        ({**HOME, "chat_id": 99}, "chat not found"),
        ({**HOME, "chat_id": 1000, "latitude": "90.5"}, "wrong location specified"),
        ({**HOME, "chat_id": 1000, "longitude": "1e999"}, "wrong location specified"),
    ],
)
async def test_a_place_must_be_on_the_map(
    api: Api, method: str, about: dict[str, Any], parameters: dict[str, Any], error: str
) -> None:
    api.server.user("Ann")
    assert await api.error(method, **about, **parameters) == f"400 Bad Request: {error}"


@pytest.mark.parametrize(
    ("about", "error"),
    [
        ({"live_period": 59}, "wrong live location period specified"),
        ({"live_period": 86401}, "wrong live location period specified"),
        ({"live_period": -1}, "wrong live location period specified"),
        ({"heading": 361}, "wrong live location heading specified"),
        ({"heading": -1}, "wrong live location heading specified"),
        ({"proximity_alert_radius": 100001}, "wrong live location proximity alert radius specified"),
    ],
)
async def test_numbers_of_a_live_place_have_their_ranges(api: Api, about: dict[str, int], error: str) -> None:
    ann = api.server.user("Ann")
    assert await api.error("sendLocation", chat_id=ann.id, **HOME, **about) == f"400 Bad Request: {error}"
    if "live_period" not in about:
        target = await send_live(api, ann.id)
        assert await api.error("editMessageLiveLocation", **target, **THERE, **about) == f"400 Bad Request: {error}"


async def test_a_text_that_is_no_number_is_the_equator(api: Api) -> None:
    ann = api.server.user("Ann")
    sent = await api.result("sendLocation", chat_id=ann.id, latitude="north", longitude="12.5e")
    assert sent["location"] == {"latitude": 0.0, "longitude": 12.5}


async def test_a_live_place_moves(api: Api) -> None:
    ann = api.server.user("Ann")
    target = await send_live(api, ann.id, heading=90, proximity_alert_radius=10, reply_markup=LIKE)
    live = ann.chat().last
    assert live.record.content["location"]["heading"] == 90
    await api.server.clock.advance(30)
    moved = await api.result("editMessageLiveLocation", **target, **THERE)
    assert moved["location"] == {"latitude": -1.0, "longitude": 2.25, "live_period": 60}
    assert moved["edit_date"] == moved["date"] + 30
    assert "reply_markup" not in moved
    assert decoded(methods.EditMessageLiveLocation, moved).location.live_period == 60
    assert (live.location, live.live) == ((-1.0, 2.25), True)
    assert "message is not modified" in await api.error("editMessageLiveLocation", **target, **THERE)


async def test_a_live_place_comes_to_rest_when_its_time_is_over(api: Api) -> None:
    ann = api.server.user("Ann")
    target = await send_live(api, ann.id)
    await api.server.clock.advance(59)
    assert ann.chat().last.live
    await api.server.clock.advance(1)
    assert not ann.chat().last.live
    for method in ("editMessageLiveLocation", "stopMessageLiveLocation"):
        assert await api.error(method, **target, **THERE) == "400 Bad Request: message can't be edited"


async def test_a_stopped_place_moves_no_more(api: Api) -> None:
    ann = api.server.user("Ann")
    target = await send_live(api, ann.id)
    stopped = await api.result("stopMessageLiveLocation", **target, reply_markup=LIKE)
    assert stopped["location"] == {"latitude": 55.75, "longitude": 37.5}
    assert stopped["reply_markup"] == LIKE
    assert decoded(methods.StopMessageLiveLocation, stopped).location.live_period is None
    assert await api.error("editMessageLiveLocation", **target, **THERE) == "400 Bad Request: message can't be edited"


async def test_a_live_place_can_be_prolonged(api: Api) -> None:
    ann = api.server.user("Ann")
    target = await send_live(api, ann.id)
    await api.server.clock.advance(30)
    await api.result("editMessageLiveLocation", **target, **THERE, live_period=120)
    await api.server.clock.advance(60)
    assert ann.chat().last.live
    await api.server.clock.advance(30)
    assert not ann.chat().last.live


async def test_a_place_can_move_for_ever(api: Api) -> None:
    ann = api.server.user("Ann")
    target = await send_live(api, ann.id, live_period=FOREVER)
    await api.server.clock.advance(10**8)
    assert (await api.result("editMessageLiveLocation", **target, **THERE))["location"]["live_period"] == FOREVER
    await api.result("editMessageLiveLocation", **target, **HOME, live_period=FOREVER)
    assert ann.chat().last.live


@pytest.mark.parametrize(("live_period", "allowed"), [(59, False), (86460, True), (86461, False), (FOREVER, True)])
async def test_how_far_a_live_place_can_be_prolonged(api: Api, live_period: int, allowed: bool) -> None:
    ann = api.server.user("Ann")
    target = await send_live(api, ann.id)
    answer = await api.call("editMessageLiveLocation", **target, **THERE, live_period=live_period)
    assert answer.body["ok"] is allowed
    if not allowed:
        assert answer.body["description"] == "Bad Request: wrong live location period specified"


@pytest.mark.parametrize(
    ("method", "parameters", "error"),
    [
        ("editMessageLiveLocation", {}, "latitude is empty"),
        ("editMessageLiveLocation", {**HOME, "reply_markup": "no"}, "can't parse reply keyboard markup JSON object"),
        ("editMessageLiveLocation", HOME, "message identifier is not specified"),
        ("editMessageLiveLocation", {**HOME, "chat_id": 1000, "message_id": 9}, "message to edit not found"),
        ("stopMessageLiveLocation", {"chat_id": 1000, "message_id": 9}, "message to edit not found"),
        (
            "editMessageLiveLocation",
            {**HOME, "chat_id": 1000, "message_id": 1},
            "there is no live location in the message to edit",
        ),
        (
            "stopMessageLiveLocation",
            {"chat_id": 1000, "message_id": 1},
            "there is no live location in the message to edit",
        ),
    ],
)
async def test_what_does_not_move(api: Api, method: str, parameters: dict[str, Any], error: str) -> None:
    ann = api.server.user("Ann")
    await api.result("sendLocation", chat_id=ann.id, **HOME)
    assert await api.error(method, **parameters) == f"400 Bad Request: {error}"


async def test_a_forward_of_a_live_place_stays_where_it_is(api: Api) -> None:
    ann = api.server.user("Ann")
    target = await send_live(api, ann.id, heading=90)
    forward = await api.result("forwardMessage", from_chat_id=ann.id, **target)
    assert forward["location"] == {"latitude": 55.75, "longitude": 37.5}


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ({}, {}),
        ({"foursquare_id": "4", "foursquare_type": "food/icecream"}, None),
        ({"google_place_id": "g", "google_place_type": "cafe"}, None),
        ({"google_place_id": "g", "foursquare_id": "4"}, {"foursquare_id": "4"}),
    ],
)
async def test_a_venue_is_a_place_with_a_name(api: Api, given: dict[str, str], shown: dict[str, str] | None) -> None:
    ann = api.server.user("Ann")
    about = {"title": "Cafe", "address": "Main Street"}
    sent = await api.result("sendVenue", chat_id=ann.id, **HOME, **about, **given, live_period=60)
    location = {"latitude": 55.75, "longitude": 37.5}
    assert sent["location"] == location
    assert sent["venue"] == {"location": location, **about, **(given if shown is None else shown)}
    assert decoded(methods.SendVenue, sent).venue.title == "Cafe"
    seen = ann.chat().last
    assert (seen.venue, seen.location, seen.record.kind) == ("Cafe", (55.75, 37.5), "venue")


@pytest.mark.parametrize("missing", ["title", "address"])
async def test_a_venue_without_a_name_or_an_address_is_refused(api: Api, missing: str) -> None:
    ann = api.server.user("Ann")
    about = {"title": "Cafe", "address": "Main Street", missing: ""}
    error = await api.error("sendVenue", chat_id=ann.id, **HOME, **about)
    assert error == f'400 Bad Request: parameter "{missing}" is required'


async def test_people_share_places_and_bots_see_them_move(api: Api) -> None:
    ann = api.server.user("Ann")
    live = await ann.send_location(1, 2, live_period=60, heading=5)
    await ann.move_location(live, 3, 4)
    await ann.stop_location(live)
    await ann.send_venue(5, 6, "Cafe", "Main Street")
    sent, moved, stopped, venue = await api.updates()
    assert sent["message"]["location"] == {"latitude": 1, "longitude": 2, "live_period": 60, "heading": 5}
    assert moved["edited_message"]["location"] == {"latitude": 3, "longitude": 4, "live_period": 60}
    assert stopped["edited_message"]["location"] == {"latitude": 3, "longitude": 4}
    assert venue["message"]["venue"]["title"] == "Cafe"


async def test_what_people_cannot_share(api: Api) -> None:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    with pytest.raises(ValueError, match=r"Ann cannot share Place\(.*\): wrong location specified"):
        await ann.send_location(91, 0)
    with pytest.raises(ValueError, match="needs a title and an address"):
        await ann.send_venue(0, 0, "", "Main Street")
    live = await ann.send_location(1, 2, live_period=60)
    with pytest.raises(ValueError, match="Bob cannot move <message"):
        await bob.move_location(live, 3, 4)
    await api.server.clock.advance(60)
    over = r"Ann cannot \w+ <message .*: it is no live place any more"
    with pytest.raises(ValueError, match=over):
        await ann.move_location(live, 3, 4)
    with pytest.raises(ValueError, match=over):
        await ann.stop_location(live)


async def test_a_live_place_moves_for_ninety_days_from_now_at_most(api: Api) -> None:
    ann = api.server.user("Ann")
    target = await send_live(api, ann.id, live_period=DAY)
    for days in range(2, 91):
        await api.result("editMessageLiveLocation", **target, **THERE, live_period=days * DAY)
    error = await api.error("editMessageLiveLocation", **target, **THERE, live_period=91 * DAY)
    assert error == "400 Bad Request: wrong live location period specified"


async def test_who_comes_near_a_watched_place_is_told_of_once(api: Api) -> None:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    group = api.server.group("Walk", members=[ann, bob])
    await ann.send_location(50, 10, live_period=3600, alert_radius=100, chat=group)
    walk = await bob.send_location(50.002, 10, live_period=3600, chat=group)
    assert group.last == walk
    await bob.move_location(walk, 50.0005, 10)
    await bob.move_location(walk, 50.0004, 10)
    told = [one for one in await api.updates() if "proximity_alert_triggered" in one.get("message", {})]
    (alert,) = [one["message"]["proximity_alert_triggered"] for one in told]
    assert (alert["traveler"]["id"], alert["watcher"]["id"], alert["distance"]) == (bob.id, ann.id, 56)


async def test_a_moved_place_goes_on_watching(api: Api) -> None:
    ann = api.server.user("Ann")
    mine = await ann.send_location(50, 10, live_period=3600, alert_radius=100)
    target = await send_live(api, ann.id)
    await api.result("editMessageLiveLocation", **target, latitude=51, longitude=10)
    await ann.move_location(mine, 50.9995, 10)
    assert ann.chat().last.record.content["proximity_alert_triggered"]["distance"] == 56
