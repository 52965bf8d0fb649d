"""Contacts, dice, and the buttons of a reply keyboard that ask for something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aiogram.api import methods
from aiogram.testing import BotApiServer, PressError
from tests.server.conftest import decoded

if TYPE_CHECKING:
    from tests.server.conftest import Api


async def test_a_contact_is_sent_and_seen(api: Api) -> None:
    ann = api.server.user("Ann")
    about = {"phone_number": "+1 555", "first_name": "Bob", "last_name": "Lee", "vcard": "BEGIN:VCARD"}
    sent = await api.result("sendContact", chat_id=ann.id, **about)
    assert sent["contact"] == about
    assert decoded(methods.SendContact, sent).contact.first_name == "Bob"
    assert ann.chat().last.contact == "+1 555"


@pytest.mark.parametrize(
    ("parameters", "error"),
    [
        ({}, 'parameter "phone_number" is required'),
        ({"phone_number": "+1"}, 'parameter "first_name" is required'),
        ({"phone_number": "+1", "first_name": "Bob"}, "chat_id is empty"),
        ({"phone_number": "none", "first_name": "Bob", "chat_id": 1000}, "wrong phone number specified"),
    ],
)
async def test_what_send_contact_refuses(api: Api, parameters: dict[str, Any], error: str) -> None:
    api.server.user("Ann")
    assert await api.error("sendContact", **parameters) == f"400 Bad Request: {error}"


@pytest.mark.parametrize(
    ("emoji", "faces"), [("", 6), ("🎲", 6), ("🎯", 6), ("🎳", 6), ("🏀", 5), ("⚽", 5), ("⚽\ufe0f", 5), ("🎰", 64)]
)
async def test_a_thrown_emoji_falls_on_one_of_its_numbers(api: Api, emoji: str, faces: int) -> None:
    ann = api.server.user("Ann")
    thrown = [await api.result("sendDice", chat_id=ann.id, emoji=emoji) for _ in range(faces * 8)]
    values = {one["dice"]["value"] for one in thrown}
    assert values <= set(range(1, faces + 1))
    assert len(values) > faces / 2
    assert thrown[0]["dice"]["emoji"] == (emoji.removesuffix("\ufe0f") or "🎲")
    assert decoded(methods.SendDice, thrown[0]).dice.value == thrown[0]["dice"]["value"]
    assert ann.chat().last.dice == thrown[-1]["dice"]["value"]


async def test_two_runs_throw_the_same() -> None:
    async def run() -> list[int]:
        server = BotApiServer()
        ann = server.user("Ann")
        return [(await ann.send_dice("🎰")).dice for _ in range(5)]

    assert await run() == await run()


async def test_what_cannot_be_thrown_is_refused_after_the_chat(api: Api) -> None:
    ann = api.server.user("Ann")
    assert await api.error("sendDice", chat_id=99, emoji="🍎") == "400 Bad Request: chat not found"
    assert await api.error("sendDice", chat_id=ann.id, emoji="🍎") == "400 Bad Request: EMOTICON_INVALID"
    with pytest.raises(ValueError, match="'🍎' cannot be thrown: there are 🎲"):
        await ann.send_dice("🍎")


async def test_a_dice_in_a_private_chat_stays_for_a_day(api: Api) -> None:
    ann = api.server.user("Ann")
    sent = await api.result("sendDice", chat_id=ann.id)
    target = {"chat_id": ann.id, "message_id": sent["message_id"]}
    assert await api.error("deleteMessage", **target) == "400 Bad Request: message can't be deleted for everyone"
    await api.server.clock.advance(24 * 3600)
    assert await api.result("deleteMessage", **target) is True


@pytest.mark.parametrize(
    ("method", "about", "permission", "words"),
    [
        ("sendDice", {}, "can_send_other_messages", "dice"),
        ("sendContact", {"phone_number": "1", "first_name": "Bob"}, "can_send_messages", "contacts"),
        ("sendLocation", {"latitude": 1, "longitude": 1}, "can_send_messages", "locations"),
        ("sendVenue", {"latitude": 1, "longitude": 1, "title": "A", "address": "B"}, "can_send_messages", "venues"),
    ],
)
async def test_each_kind_takes_its_permission(
    api: Api, method: str, about: dict[str, Any], permission: str, words: str
) -> None:
    group = api.server.supergroup("Club", members=[api.server.user("Ann")])
    group.record.permissions.discard(permission)
    error = await api.error(method, chat_id=group.id, **about)
    assert error == f"400 Bad Request: not enough rights to send {words} to the chat"


async def test_people_share_contacts(api: Api) -> None:
    ann, bob = api.server.user("Ann"), api.server.user("Bob", last_name="Lee", phone_number="15550001")
    await ann.send_contact(bob)
    await ann.send_contact(phone_number="1", first_name="Eve")
    first, second = [update["message"]["contact"] for update in await api.updates()]
    assert first == {"phone_number": "15550001", "first_name": "Bob", "last_name": "Lee", "user_id": bob.id}
    assert second == {"phone_number": "1", "first_name": "Eve"}
    with pytest.raises(ValueError, match="whose contact"):
        await ann.send_contact()


async def test_buttons_of_a_reply_keyboard_send_what_they_ask_for(api: Api) -> None:
    ann = api.server.user("Ann")
    keyboard = [["Yes", {"text": "Call me", "request_contact": True}, {"text": "Here", "request_location": True}]]
    await api.result("sendMessage", chat_id=ann.id, text="?", reply_markup={"keyboard": keyboard})
    await ann.tap("Yes")
    await ann.tap("Call me")
    await ann.tap("Here", location=(1.5, 2.5))
    text, contact, location = [update["message"] for update in await api.updates()]
    assert text["text"] == "Yes"
    assert (contact["contact"]["user_id"], contact["contact"]["phone_number"]) == (ann.id, ann.phone_number)
    assert location["location"] == {"latitude": 1.5, "longitude": 2.5}


async def test_what_cannot_be_tapped(api: Api) -> None:
    ann = api.server.user("Ann")
    with pytest.raises(PressError, match="Ann cannot press 'Yes': the reply keyboard has no buttons"):
        await ann.tap("Yes")
    keyboard = [[{"text": "Here", "request_location": True}, {"text": "Ask", "request_poll": {"type": "quiz"}}]]
    await api.result("sendMessage", chat_id=ann.id, text="?", reply_markup={"keyboard": keyboard})
    with pytest.raises(PressError, match="Ann cannot press 'Here': it asks where they are, give a location"):
        await ann.tap("Here")
    with pytest.raises(PressError, match=r"Ann cannot press 'Ask': it has request_poll, use send_poll\(\)"):
        await ann.tap("Ask")
