"""Replies that quote, and replies to messages of other chats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aiogram.api import methods
from tests.server.conftest import decoded

if TYPE_CHECKING:
    from tests.server.conftest import Api


async def reply(api: Api, to: int, **parameters: Any) -> dict[str, Any]:
    sent: dict[str, Any] = await api.result("sendMessage", chat_id=to, text="Yes", reply_parameters=parameters)
    return sent


async def test_a_reply_quotes_a_part_of_the_message(api: Api) -> None:
    ann = api.server.user("Ann")
    asked = await ann.send("😀 one two one")
    about = {"message_id": asked.message_id, "quote": "<b>one</b>", "quote_parse_mode": "HTML"}
    sent = await reply(api, ann.id, **about)
    bold = [{"offset": 0, "length": 3, "type": "bold"}]
    assert sent["quote"] == {"text": "one", "entities": bold, "position": 3, "is_manual": True}
    assert sent["reply_to_message"]["message_id"] == asked.message_id
    assert decoded(methods.SendMessage, sent).quote.position == 3
    assert (await reply(api, ann.id, **about, quote_position=10))["quote"]["position"] == 11
    seen = ann.chat().last
    assert (seen.quote, seen.reply_to) == ("one", asked)


@pytest.mark.parametrize(
    ("parameters", "error"),
    [
        ({"quote": "three"}, "QUOTE_TEXT_INVALID"),
        ({"quote": "three", "allow_sending_without_reply": True}, "QUOTE_TEXT_INVALID"),
        ({"quote": "a", "quote_parse_mode": "rtf"}, "unsupported parse_mode"),
        (
            {"quote": "<b>a", "quote_parse_mode": "HTML"},
            "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        ),
        ({"quote": []}, 'can\'t parse reply parameters: Field "quote" must be of type String'),
        ({"quote_entities": 1}, 'can\'t parse reply parameters: Field "quote_entities" must be of type Array'),
        ({"quote_position": "x"}, 'can\'t parse reply parameters: Field "quote_position" must be a valid Number'),
        ({"chat_id": 99}, "chat not found"),
    ],
)
async def test_what_cannot_be_quoted(api: Api, parameters: dict[str, Any], error: str) -> None:
    ann = api.server.user("Ann")
    about = {"message_id": (await ann.send("one two")).message_id, **parameters}
    refused = await api.error("sendMessage", chat_id=ann.id, text="Yes", reply_parameters=about)
    assert refused == f"400 Bad Request: {error}"


async def test_a_reply_to_another_chat_tells_where_it_was_said(api: Api) -> None:
    ann = api.server.user("Ann")
    club = api.server.supergroup("Club", members=[ann])
    asked = await ann.send("/when do we meet", chat=club)
    sent = await reply(api, ann.id, message_id=asked.message_id, chat_id=club.id, quote="meet")
    assert "reply_to_message" not in sent
    about = sent["external_reply"]
    assert (about["chat"]["id"], about["message_id"]) == (club.id, asked.message_id)
    assert about["origin"]["sender_user"]["id"] == ann.id
    assert sent["quote"]["text"] == "meet"
    assert decoded(methods.SendMessage, sent).external_reply.message_id == asked.message_id


async def test_the_same_chat_by_its_id_is_no_other_chat(api: Api) -> None:
    ann = api.server.user("Ann")
    asked = await ann.send("When?")
    sent = await reply(api, ann.id, message_id=asked.message_id, chat_id=ann.id)
    assert sent["reply_to_message"]["message_id"] == asked.message_id


async def test_what_is_shown_of_a_private_message_is_what_it_contains(api: Api) -> None:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    thrown = await ann.send_dice()
    about = (await reply(api, bob.id, message_id=thrown.message_id, chat_id=ann.id))["external_reply"]
    assert list(about) == ["origin", "dice"]
    missing = {"message_id": 99, "chat_id": ann.id}
    error = await api.error("sendMessage", chat_id=bob.id, text="Yes", reply_parameters=missing)
    assert error == "400 Bad Request: message to be replied not found"


async def test_people_quote_and_reply_across_chats(api: Api) -> None:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    club = api.server.supergroup("Club", members=[ann])
    said = await ann.send("/when do we meet", chat=club)
    await ann.send("Tell me", reply_to=said, quote="meet")
    told = (await api.updates())[-1]["message"]
    assert (told["quote"]["text"], told["external_reply"]["chat"]["id"]) == ("meet", club.id)
    with pytest.raises(ValueError, match=r"Ann cannot quote 'never' of <message .*: it does not say so"):
        await ann.send("No", reply_to=said, quote="never")
    with pytest.raises(ValueError, match="Ann cannot quote 'meet': name the message by reply_to"):
        await ann.send("No", quote="meet")
    with pytest.raises(ValueError, match="Bob cannot see message"):
        await bob.send("No", reply_to=said)


async def test_a_quote_has_no_entities_but_styles(api: Api) -> None:
    ann = api.server.user("Ann")
    asked = await ann.send("see #chess")
    assert "entities" not in (await reply(api, ann.id, message_id=asked.message_id, quote="#chess"))["quote"]


async def test_a_bot_replies_to_no_message_of_a_chat_that_it_has_left(api: Api) -> None:
    ann = api.server.user("Ann")
    club = api.server.supergroup("Club", members=[ann])
    about = {"message_id": (await ann.send("/when", chat=club)).message_id, "chat_id": club.id}
    club.remove(api.server.bot)
    error = await api.error("sendMessage", chat_id=ann.id, text="Yes", reply_parameters=about)
    assert error == "403 Forbidden: bot is not a member of the supergroup chat"
