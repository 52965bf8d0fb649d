from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from aiogram.testing import BotApiServer, PressError, Toast

if TYPE_CHECKING:
    from aiogram.testing import Person
    from tests.server.conftest import Api

TOO_OLD = "400 Bad Request: query is too old and response timeout expired or query ID is invalid"
BUTTON = {"text": "Like", "callback_data": "like"}


class BotsChat(msgspec.Struct):
    id: int


class BotsMessage(msgspec.Struct):
    """What a client of the Bot API would make of a message."""

    message_id: int
    chat: BotsChat


async def ask(api: Api) -> Person:
    ann = api.server.user("Ann", language_code="en")
    markup = {"inline_keyboard": [[BUTTON]]}
    await api.result("sendMessage", chat_id=ann.id, text="Do you like it?", reply_markup=markup)
    return ann


async def query(api: Api) -> dict[str, Any]:
    """Return the newest callback query, and forget it."""
    (update,) = await api.updates(offset=-1)
    await api.updates(offset=update["update_id"] + 1)
    found: dict[str, Any] = update["callback_query"]
    return found


async def answer(api: Api, number: str, **parameters: Any) -> str:
    """Answer, and return `ok` or the error."""
    reply = await api.call("answerCallbackQuery", callback_query_id=number, **parameters)
    return "ok" if reply.body.get("result") is True else f"{reply.status} {reply.body['description']}"


async def test_a_press_under_a_message(api: Api) -> None:
    ann = await ask(api)
    press = await ann.press(None, "Like")
    received = await query(api)
    assert list(received) == ["id", "from", "message", "chat_instance", "data"]
    assert received["id"] == press.query_id
    assert received["from"] == {"id": ann.id, "is_bot": False, "first_name": "Ann", "language_code": "en"}
    assert received["message"] == ann.chat().last.json
    assert received["data"] == "like"
    assert isinstance(int(received["chat_instance"]), int)


async def test_a_press_under_an_inline_message(api: Api) -> None:
    ann = api.server.user("Ann")
    message = ann.inline_message("Vote", [[BUTTON]])
    await ann.press(message, "Like")
    received = await query(api)
    assert list(received) == ["id", "from", "inline_message_id", "chat_instance", "data"]
    assert received["inline_message_id"] == message.inline_message_id


async def test_a_press_of_a_game_button(api: Api) -> None:
    ann = api.server.user("Ann")
    await ann.press(api.server.game_message(ann, "chess", title="Chess"), "Play Chess")
    received = await query(api)
    assert list(received) == ["id", "from", "message", "chat_instance", "game_short_name"]
    assert received["game_short_name"] == "chess"
    assert received["message"]["game"] == {"title": "Chess", "description": "Chess", "photo": []}
    await ann.press(ann.inline_message(game="chess"), "Play chess")
    assert list(await query(api)) == ["id", "from", "inline_message_id", "chat_instance", "game_short_name"]


async def test_a_press_under_a_message_that_is_gone(api: Api) -> None:
    ann = await ask(api)
    message = ann.chat().last
    await api.result("deleteMessage", chat_id=ann.id, message_id=message.message_id)
    await ann.press(message, "Like")
    received = await query(api)
    assert list(received["message"]) == ["message_id", "chat", "date"]
    assert (received["message"]["message_id"], received["message"]["date"]) == (message.message_id, 0)
    assert received["data"] == "like"


async def test_the_chat_instance_is_that_of_the_chat(api: Api) -> None:
    ann, bob = await ask(api), await ask(api)
    seen = []
    for person in (ann, ann, bob):
        await person.press(None, "Like")
        seen.append((await query(api))["chat_instance"])
    assert seen[0] == seen[1] != seen[2]


async def test_data_can_be_forged(api: Api) -> None:
    ann = await ask(api)
    await ann.press_forged(ann.chat().last, "admin")
    received = await query(api)
    assert received["data"] == "admin"
    assert received["message"]["reply_markup"]["inline_keyboard"] == [[BUTTON]]


@pytest.mark.parametrize(
    ("parameters", "toast"),
    [
        ({}, Toast()),
        ({"text": ""}, Toast()),
        ({"text": "Thanks"}, Toast("Thanks")),
        ({"text": "Thanks", "show_alert": True}, Toast("Thanks", alert=True)),
        ({"text": "Thanks", "show_alert": "on"}, Toast("Thanks")),
        ({"show_alert": True}, Toast()),
        ({"text": "a" * 200}, Toast("a" * 200)),
        ({"url": "https://t.me/example_bot?start=1"}, Toast(url="https://t.me/example_bot?start=1")),
    ],
)
async def test_what_the_person_sees(api: Api, parameters: dict[str, Any], toast: Toast) -> None:
    ann = await ask(api)
    press = await ann.press(None, "Like")
    assert await answer(api, (await query(api))["id"], **parameters) == "ok"
    assert await press.answer() == toast


@pytest.mark.parametrize("number", ["", "0", "12345", "like", "-1", "99999999999999999999999"])
async def test_an_id_that_is_none_is_too_old(api: Api, number: str) -> None:
    assert await answer(api, number) == TOO_OLD


async def test_a_missing_id_is_too_old_as_well(api: Api) -> None:
    assert await api.error("answerCallbackQuery") == TOO_OLD


async def test_another_bots_query_is_too_old(api: Api) -> None:
    other = api.server.add_bot("Other", username="other_bot")
    await (await ask(api)).press(None, "Like")
    assert await answer(api, (await query(api))["id"], bot=other) == TOO_OLD


async def test_201_characters_are_too_long(api: Api) -> None:
    await (await ask(api)).press(None, "Like")
    number = (await query(api))["id"]
    assert await answer(api, number, text="a" * 201) == "400 Bad Request: MESSAGE_TOO_LONG"
    assert await answer(api, number, text="a" * 200) == "ok"


@pytest.mark.parametrize(
    ("url", "ok"),
    [
        ("https://t.me/example_bot?start=abc", True),
        ("t.me/Example_Bot?start=abc", True),
        ("https://telegram.me/example_bot?start=abc", True),
        ("tg://resolve?domain=example_bot&start=abc", True),
        ("https://t.me/example_bot", False),
        ("https://t.me/other_bot?start=abc", False),
        ("tg://resolve?domain=example_bot", False),
        ("https://example.org/", False),
        ("gopher://t.me/example_bot?start=abc", False),
    ],
)
async def test_a_url_opens_the_bot_itself_and_nothing_else(api: Api, url: str, *, ok: bool) -> None:
    await (await ask(api)).press(None, "Like")
    expected = "ok" if ok else "400 Bad Request: URL_INVALID"
    assert await answer(api, (await query(api))["id"], url=url) == expected


async def test_a_game_opens_its_page(api: Api) -> None:
    ann = api.server.user("Ann")
    press = await ann.press(api.server.game_message(ann, "chess"), "Play chess")
    number = (await query(api))["id"]
    assert await answer(api, number, url="nowhere") == "400 Bad Request: URL_INVALID"
    assert await answer(api, number, url="https://example.org/chess") == "ok"
    assert await press.answer() == Toast(url="https://example.org/chess")


@pytest.mark.parametrize("settings", [{}, {"callback_query_lifetime": 30}])
async def test_a_query_dies_on_the_servers_clock(api: Api, settings: dict[str, Any]) -> None:
    press = await (await ask(api)).press(None, "Like")
    number = (await query(api))["id"]
    lifetime = settings.get("callback_query_lifetime", 150)
    await api.server.clock.advance(lifetime - 1)
    late = await (await ask(api)).press(None, "Like")
    await api.server.clock.advance(1)
    assert await answer(api, number) == TOO_OLD
    assert await press.answer() is None
    assert await answer(api, (await query(api))["id"], text="in time") == "ok"
    assert await late.answer() == Toast("in time")


@pytest.mark.parametrize(
    ("settings", "second"), [({}, TOO_OLD), ({"second_answer": "refuse"}, TOO_OLD), ({"second_answer": "accept"}, "ok")]
)
async def test_what_a_second_answer_gets_is_a_setting(api: Api, second: str) -> None:
    press = await (await ask(api)).press(None, "Like")
    number = (await query(api))["id"]
    assert await answer(api, number, text="first") == "ok"
    assert await answer(api, number, text="second") == second
    assert await press.answer() == Toast("first")


async def test_within_cache_time_the_app_answers_by_itself(api: Api) -> None:
    ann = await ask(api)
    await ann.press(None, "Like")
    await answer(api, (await query(api))["id"], text="Thanks", cache_time=60)
    await api.server.clock.advance(59)
    again = await ann.press(None, "Like")
    assert again.query_id is None
    assert await again.answer() == Toast("Thanks")
    assert await api.updates() == []
    await api.server.clock.advance(1)
    assert (await ann.press(None, "Like")).query_id is not None


async def test_a_cached_answer_is_for_one_person_and_one_button(api: Api) -> None:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    group = api.server.group("Friends", members=[ann, bob])
    rows = [[BUTTON, {"text": "Hate", "callback_data": "hate"}]]
    await api.result("sendMessage", chat_id=group.id, text="?", reply_markup={"inline_keyboard": rows})
    await ann.press(group.last, "Like")
    await answer(api, (await query(api))["id"], cache_time=60)
    assert (await ann.press(group.last, "Like")).query_id is None
    assert (await ann.press(group.last, "Hate")).query_id is not None
    assert (await bob.press(group.last, "Like")).query_id is not None


@pytest.mark.parametrize("cache_time", [0, -5])
async def test_without_cache_time_every_press_is_told(api: Api, cache_time: int) -> None:
    ann = await ask(api)
    await ann.press(None, "Like")
    await answer(api, (await query(api))["id"], cache_time=cache_time)
    assert (await ann.press(None, "Like")).query_id is not None


async def test_a_link_opens_and_no_bot_hears_of_it(api: Api) -> None:
    ann = api.server.user("Ann")
    rows = [[{"text": "Site", "url": "https://a.org/"}, {"text": "Copy", "copy_text": {"text": "x"}}]]
    await api.result("sendMessage", chat_id=ann.id, text="a", reply_markup={"inline_keyboard": rows})
    site, copied = await ann.press(None, "Site"), await ann.press(None, "Copy")
    assert (site.query_id, await site.answer()) == (None, Toast(url="https://a.org/"))
    assert (copied.query_id, await copied.answer()) == (None, None)
    assert await api.updates() == []


async def test_what_cannot_be_pressed_is_said_with_what_can(api: Api) -> None:
    ann = await ask(api)
    stranger = api.server.user("Bob")
    number = ann.chat().last.message_id
    with pytest.raises(PressError, match=f"Ann cannot press 'Hate': the buttons of message {number} are 'Like'"):
        await ann.press(ann.chat().last, "Hate")
    with pytest.raises(PressError, match="no message in the chat with Example Bot has such a button") as caught:
        await ann.press(None, "Hate")
    assert f"message {number} has 'Like'" in str(caught.value)
    with pytest.raises(PressError, match="Bob cannot see message"):
        await stranger.press(ann.chat().last, "Like")
    plain = await ann.send("hi")
    with pytest.raises(PressError, match=f"message {plain.message_id} has no buttons"):
        await ann.press(plain, "Like")
    with pytest.raises(PressError, match="is not of a bot"):
        await ann.press_forged(plain, "x")


async def test_what_a_bot_got_back_can_be_pressed(api: Api) -> None:
    ann = await ask(api)
    sent = msgspec.convert(ann.chat().last.json, BotsMessage)
    assert (await ann.press(sent, "Like")).query_id == (await query(api))["id"]
    with pytest.raises(PressError, match=f"Ann cannot see message 99 of chat {ann.id}"):
        await ann.press(BotsMessage(99, sent.chat), "Like")


async def test_friends_see_an_inline_message(api: Api) -> None:
    ann, bob, eve = (api.server.user(name) for name in ("Ann", "Bob", "Eve"))
    message = ann.inline_message("Vote", [[BUTTON]], friends=[bob])
    await bob.press(message, "Like")
    assert (await query(api))["from"]["first_name"] == "Bob"
    with pytest.raises(PressError, match="Eve cannot see message"):
        await eve.press(message, "Like")


async def test_a_disabled_button_cannot_be_pressed(api: Api) -> None:
    ann = api.server.user("Ann")
    rows = [[{"text": "Later", "disabled": {}}]]
    await api.result("sendMessage", chat_id=ann.id, text="a", reply_markup={"inline_keyboard": rows})
    with pytest.raises(PressError, match="Ann cannot press 'Later': the button is disabled"):
        await ann.press(None, "Later")


@pytest.mark.parametrize(
    ("setting", "error"),
    [
        ({"second_answer": "ignore"}, "second_answer must be 'refuse' or 'accept', got 'ignore'"),
        ({"callback_query_lifetime": 0}, "callback_query_lifetime must be over 0 seconds, got 0"),
        ({"token": "secret"}, "the token of @example_bot must be a bot's id, a colon and a secret"),
        ({"start": datetime(2026, 1, 1)}, "the clock's start must have a time zone"),  # noqa: DTZ001 (the point)
    ],
)
def test_bad_settings_are_named(setting: dict[str, Any], error: str) -> None:
    with pytest.raises(ValueError, match=error):
        BotApiServer(**setting)


def test_bad_people_and_bots_are_named() -> None:
    server = BotApiServer("42:" + "a" * 30)
    with pytest.raises(ValueError, match="a person needs a first name"):
        server.user(" ")
    with pytest.raises(ValueError, match="the token of @other_bot begins with the id of a bot that is there already"):
        server.add_bot("Other", username="other_bot", token="42:" + "b" * 30)
