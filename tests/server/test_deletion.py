"""What bots and people may delete."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.server.conftest import Api

DAY = 24 * 3600
MUST_STAY = "400 Bad Request: message can't be deleted"


@pytest.mark.parametrize(
    ("kind", "right", "allowed"),
    [
        ("group", "", False),
        ("group", "can_change_info", True),
        ("supergroup", "can_change_info", False),
        ("supergroup", "can_delete_messages", True),
        ("channel", "can_post_messages", False),
        ("channel", "can_delete_messages", True),
    ],
)
async def test_messages_of_others_take_a_right(api: Api, kind: str, right: str, allowed: bool) -> None:
    ann = api.server.user("Ann")
    chat = getattr(api.server, kind)("Club", members=[ann])
    message = await ann.send("hello", chat=chat)
    if right:
        chat.promote(api.server.bot, right)
    answer = await api.call("deleteMessage", chat_id=chat.id, message_id=message.message_id)
    assert answer.body["ok"] is allowed
    assert message.deleted is allowed
    if not allowed:
        assert f"400 {answer.body['description']}" == MUST_STAY


@pytest.mark.parametrize(
    ("kind", "rights", "error"),
    [
        ("group", (), "message can't be deleted for everyone"),
        ("supergroup", (), ""),
        ("channel", ("can_post_messages",), ""),
        ("channel", ("can_change_info",), "message can't be deleted"),
    ],
)
async def test_own_messages_when_they_are_old(api: Api, kind: str, rights: tuple[str, ...], error: str) -> None:
    chat = getattr(api.server, kind)("Club", members=[api.server.user("Ann")])
    sent = await api.result("sendMessage", chat_id=chat.id, text="hello")
    await api.server.clock.advance(2 * DAY + 1)
    if rights:
        chat.promote(api.server.bot, *rights)
    answer = await api.call("deleteMessage", chat_id=chat.id, message_id=sent["message_id"])
    assert answer.body.get("description", "") == (f"Bad Request: {error}" if error else "")


async def test_what_a_topic_begins_with_stays(api: Api) -> None:
    ann = api.server.user("Ann")
    forum = api.server.supergroup("Forum", members=[ann], is_forum=True)
    topic = await ann.open_topic("Games", chat=forum)
    forum.promote(api.server.bot)
    assert await api.error("deleteMessage", chat_id=forum.id, message_id=topic.id) == MUST_STAY


async def test_several_are_deleted_at_once_and_missing_ones_passed_over(api: Api) -> None:
    ann = api.server.user("Ann")
    first, second, third = [(await ann.send(text)).message_id for text in "abc"]
    assert await api.result("deleteMessages", chat_id=ann.id, message_ids=[first, str(third), 99]) is True
    assert [message.message_id for message in ann.chat().messages] == [second]
    assert await api.result("deleteMessages", chat_id=ann.id, message_ids=[first]) is True


async def test_one_that_must_stay_keeps_all(api: Api) -> None:
    ann = api.server.user("Ann")
    group = api.server.group("Friends", members=[ann])
    own = await api.result("sendMessage", chat_id=group.id, text="mine")
    of_ann = await ann.send("hers", chat=group)
    numbers = [own["message_id"], of_ann.message_id]
    assert await api.error("deleteMessages", chat_id=group.id, message_ids=numbers) == MUST_STAY
    assert len(group.messages) == 2


@pytest.mark.parametrize(
    ("parameters", "error"),
    [
        ({"message_ids": [1]}, "chat identifier is not specified"),
        ({"chat_id": 99}, "message identifiers are not specified"),
        ({"chat_id": 99, "message_ids": []}, "message identifiers are not specified"),
        ({"chat_id": 99, "message_ids": "["}, "can't parse message_ids JSON object"),
        ({"chat_id": 99, "message_ids": 1}, "expected an Array of message identifiers"),
        ({"chat_id": 99, "message_ids": [*range(1, 102)]}, "too many message identifiers specified"),
        ({"chat_id": 99, "message_ids": [[1]]}, "message identifier must be a Number"),
        ({"chat_id": 99, "message_ids": ["x"]}, "can't parse message identifier as a Number"),
        ({"chat_id": 99, "message_ids": [0]}, "invalid message identifier specified"),
        ({"chat_id": 99, "message_ids": [1]}, "chat not found"),
    ],
)
async def test_what_delete_messages_refuses(api: Api, parameters: dict[str, Any], error: str) -> None:
    assert await api.error("deleteMessages", **parameters) == f"400 Bad Request: {error}"


async def test_people_delete_what_they_may(api: Api) -> None:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    group = api.server.group("Friends", members=[ann, bob])
    of_bob = await bob.send("hello", chat=group)
    await ann.delete(of_bob)
    assert of_bob.deleted
    with pytest.raises(ValueError, match=r"Ann cannot delete <message .*: it is gone already"):
        await ann.delete(of_bob)
    await api.result("sendMessage", chat_id=bob.id, text="spam")
    await bob.delete(bob.chat().last)
    assert bob.chat().messages == []
