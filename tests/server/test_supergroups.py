"""A group becomes a supergroup."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aiogram.testing import BotApiServer

if TYPE_CHECKING:
    from aiogram.testing import ChatView, Group, Person


@pytest.fixture
def server() -> BotApiServer:
    return BotApiServer()


@pytest.fixture
def ann(server: BotApiServer) -> Person:
    return server.user("Ann")


@pytest.fixture
def club(server: BotApiServer, ann: Person) -> Group:
    return server.group("Chess club", members=[ann])


async def say(server: BotApiServer, chat: ChatView) -> dict[str, Any]:
    answer = await server.core.call(server.token, "sendMessage", {"chat_id": chat.id, "text": "Hello"})
    return answer.body


async def test_the_bot_is_told_in_both_chats(server: BotApiServer, ann: Person, club: Group) -> None:
    grown = await ann.upgrade(club)
    answer = await server.core.call(server.token, "getUpdates")
    old, new = (update["message"] for update in answer.body["result"])
    assert (old["chat"]["id"], old["migrate_to_chat_id"]) == (club.id, grown.id)
    assert (new["chat"]["id"], new["migrate_from_chat_id"]) == (grown.id, club.id)
    assert new["chat"] == {"id": grown.id, "title": "Chess club", "type": "supergroup"}
    assert str(grown.id).startswith("-100")


async def test_the_old_id_is_refused_with_the_new_one(server: BotApiServer, ann: Person, club: Group) -> None:
    assert (await say(server, club))["ok"]
    grown = await ann.upgrade(club)
    assert await say(server, club) == {
        "ok": False,
        "error_code": 400,
        "description": "Bad Request: group chat was upgraded to a supergroup chat",
        "parameters": {"migrate_to_chat_id": grown.id},
    }
    assert (await say(server, grown))["result"]["chat"]["id"] == grown.id


async def test_a_supergroup_counts_its_messages_by_itself(server: BotApiServer, ann: Person, club: Group) -> None:
    for _ in range(3):
        await ann.send("Hello")
    grown = await ann.upgrade(club)
    assert (await say(server, grown))["result"]["message_id"] == 2
    assert (await ann.send("Welcome", chat=grown)).message_id == 3


async def test_a_bot_that_was_removed_may_not_write(server: BotApiServer, ann: Person, club: Group) -> None:
    club.remove(server.bot)
    assert (await say(server, club))["description"] == "Forbidden: bot is not a member of the group chat"
    club.add(server.bot)
    await say(server, club)
    grown = await ann.upgrade(club)
    grown.record.standing[server.bot].become("left")
    assert (await say(server, grown))["description"] == "Forbidden: bot is not a member of the supergroup chat"


async def test_a_bot_deletes_its_old_messages_there(server: BotApiServer, ann: Person, club: Group) -> None:
    grown = await ann.upgrade(club)
    sent = (await say(server, grown))["result"]
    await server.clock.advance(72 * 3600)
    target = {"chat_id": grown.id, "message_id": sent["message_id"]}
    assert (await server.core.call(server.token, "deleteMessage", target)).body["ok"]


async def test_people_go_on_in_the_new_chat_alone(ann: Person, club: Group) -> None:
    grown = await ann.upgrade(club)
    with pytest.raises(ValueError, match="'Chess club' has become a supergroup"):
        await ann.send("Hello", chat=club)
    with pytest.raises(ValueError, match="cannot become a supergroup: it is a supergroup chat"):
        await ann.upgrade(grown)
