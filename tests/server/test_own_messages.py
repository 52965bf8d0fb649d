"""People correct and delete what they wrote."""

from __future__ import annotations

from typing import Any

import pytest

from aiogram.testing import BotApiServer


async def updates(server: BotApiServer) -> list[dict[str, Any]]:
    answer = await server.core.call(server.token, "getUpdates")
    found: list[dict[str, Any]] = answer.body["result"]
    return found


async def test_a_correction_brings_an_edited_message() -> None:
    server = BotApiServer()
    ann = server.user("Ann")
    order = await ann.send("Two coffes")
    await server.clock.advance(5)
    await ann.edit(order, "Two coffees")
    first, second = await updates(server)
    assert (first["message"]["text"], second["edited_message"]["text"]) == ("Two coffes", "Two coffees")
    assert second["edited_message"]["edit_date"] == first["message"]["date"] + 5
    assert order.text == "Two coffees"


async def test_the_same_text_again_brings_nothing() -> None:
    server = BotApiServer()
    ann = server.user("Ann")
    order = await ann.send("Two coffees")
    await ann.edit(order, "Two coffees")
    assert len(await updates(server)) == 1
    assert not order.edited


async def test_a_deletion_brings_nothing_and_leaves_nothing_to_reply_to() -> None:
    server = BotApiServer()
    ann = server.user("Ann")
    question = await ann.send("When do you open?")
    await ann.delete(question)
    assert len(await updates(server)) == 1
    reply = {"chat_id": ann.id, "text": "At nine.", "reply_parameters": {"message_id": question.message_id}}
    answer = await server.core.call(server.token, "sendMessage", reply)
    assert answer.body["description"] == "Bad Request: message to be replied not found"


async def test_nobody_touches_the_messages_of_others() -> None:
    server = BotApiServer()
    ann, bob = server.user("Ann"), server.user("Bob")
    club = server.group("Chess club", members=[ann, bob])
    rules = await ann.send("Be kind.", chat=club)
    with pytest.raises(ValueError, match="Bob cannot edit <message"):
        await bob.edit(rules, "Be rude.")
    with pytest.raises(ValueError, match="Bob cannot delete <message"):
        await bob.delete(rules)
    assert (rules.text, rules.deleted) == ("Be kind.", False)


async def test_a_caption_can_be_corrected_and_the_photo_stays() -> None:
    server = BotApiServer()
    ann = server.user("Ann")
    photo = await ann.send_photo(caption="Hoem")
    before = photo.record.content["photo"]
    await ann.edit(photo, "Home")
    edited = (await updates(server))[-1]["edited_message"]
    assert (edited["caption"], photo.text) == ("Home", "Home")
    assert photo.record.content["photo"] == before


async def test_what_has_no_words_or_was_forwarded_is_not_corrected() -> None:
    server = BotApiServer()
    ann = server.user("Ann")
    with pytest.raises(ValueError, match=r"Ann cannot edit <message .*: it has no words"):
        await ann.edit(await ann.send_dice(), "six")
    with pytest.raises(ValueError, match=r"Ann cannot edit <message .*: it was forwarded"):
        await ann.edit(await ann.forward(await ann.send("hello")), "bye")
