"""Messages at the top of a chat, and what bots are seen doing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.server.conftest import Api

MAY_NOT = "400 Bad Request: not enough rights to manage pinned messages in the chat"


async def test_a_pin_stands_in_the_chat_and_a_service_message_tells_of_it(api: Api) -> None:
    ann = api.server.user("Ann")
    rules = await ann.send("Be kind")
    assert await api.result("pinChatMessage", chat_id=ann.id, message_id=rules.message_id) is True
    assert ann.chat().pinned == [rules]
    told = (await api.updates())[-1]["message"]
    assert (told["from"]["id"], told["pinned_message"]["text"]) == (api.server.bot.id, "Be kind")
    assert ann.chat().last.message_id == told["message_id"]
    assert not ann.chat().last.pinned


@pytest.mark.parametrize(
    ("method", "parameters", "error"),
    [
        ("pinChatMessage", {}, "chat_id is empty"),
        ("pinChatMessage", {"chat_id": 99}, "chat not found"),
        ("pinChatMessage", {"chat_id": 1000}, "message to pin not found"),
        ("pinChatMessage", {"chat_id": 1000, "message_id": 9}, "message to pin not found"),
        ("pinChatMessage", {"chat_id": 1000, "message_id": 1}, "CHAT_NOT_MODIFIED"),
        ("pinChatMessage", {"chat_id": 1000, "message_id": 2}, "service messages can't be pinned"),
        ("unpinChatMessage", {"chat_id": 1000, "message_id": 9}, "message to unpin not found"),
        ("unpinChatMessage", {"chat_id": 1000, "message_id": 2}, "CHAT_NOT_MODIFIED"),
        ("unpinAllChatMessages", {"chat_id": 99}, "chat not found"),
    ],
)
async def test_what_cannot_be_pinned_or_unpinned(api: Api, method: str, parameters: dict[str, Any], error: str) -> None:
    ann = api.server.user("Ann")
    await ann.pin(await ann.send("Be kind"))
    assert await api.error(method, **parameters) == f"400 Bad Request: {error}"


async def test_unpinning_without_a_number_takes_the_newest_message(api: Api) -> None:
    ann = api.server.user("Ann")
    old, new = await ann.send("old"), await ann.send("new")
    await ann.pin(new)
    await ann.pin(old)
    assert await api.result("unpinChatMessage", chat_id=ann.id) is True
    assert ann.chat().pinned == [old]
    assert await api.result("unpinChatMessage", chat_id=ann.id, message_id=old.message_id) is True
    assert await api.error("unpinChatMessage", chat_id=ann.id) == "400 Bad Request: message to unpin not found"


async def test_unpin_all_leaves_nothing(api: Api) -> None:
    ann = api.server.user("Ann")
    for text in ("one", "two"):
        await ann.pin(await ann.send(text))
    assert await api.result("unpinAllChatMessages", chat_id=ann.id) is True
    assert ann.chat().pinned == []


@pytest.mark.parametrize("method", ["pinChatMessage", "unpinChatMessage", "unpinAllChatMessages"])
@pytest.mark.parametrize(("kind", "right"), [("supergroup", "can_pin_messages"), ("channel", "can_edit_messages")])
async def test_pinning_takes_a_right(api: Api, method: str, kind: str, right: str) -> None:
    ann = api.server.user("Ann")
    chat = getattr(api.server, kind)("Club", members=[ann])
    message = await ann.send("Be kind", chat=chat)
    chat.promote(api.server.bot, "can_change_info")
    target = {"chat_id": chat.id, "message_id": message.message_id}
    if method == "unpinChatMessage":
        await ann.pin(message)
    assert await api.error(method, **target) == MAY_NOT
    chat.promote(api.server.bot, right)
    assert await api.result(method, **target) is True


async def test_a_bot_that_is_no_administrator_pins_nothing_where_members_may(api: Api) -> None:
    ann = api.server.user("Ann")
    bob = api.server.user("Bob")
    group = api.server.group("Friends", members=[ann, bob])
    message = await bob.send("/rules", chat=group)
    assert await api.error("pinChatMessage", chat_id=group.id, message_id=message.message_id) == MAY_NOT
    await bob.pin(message)
    told = (await api.updates())[-1]["message"]
    assert (told["from"]["id"], told["pinned_message"]["message_id"]) == (bob.id, message.message_id)


async def test_a_deleted_message_is_not_pinned_any_longer(api: Api) -> None:
    ann = api.server.user("Ann")
    rules = await ann.send("Be kind")
    await ann.pin(rules)
    await ann.delete(rules)
    assert ann.chat().pinned == []


async def test_what_people_cannot_pin(api: Api) -> None:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    channel = api.server.channel("News", members=[ann, bob])
    post = await ann.send("Hello", chat=channel)
    with pytest.raises(ValueError, match="Bob may not decide what is pinned in 'News'"):
        await bob.pin(post)
    with pytest.raises(ValueError, match="Bob may not decide what is pinned in 'News'"):
        await bob.unpin_all(channel)
    with pytest.raises(ValueError, match=r"Ann cannot unpin <message .*: it is not pinned"):
        await ann.unpin(post)
    await ann.pin(post)
    with pytest.raises(ValueError, match=r"Ann cannot pin <message .*: it is pinned already"):
        await ann.pin(post)
    with pytest.raises(ValueError, match=r"Ann cannot pin <message .*: it tells of something that happened"):
        await ann.pin(channel.last)
    await ann.unpin(post)
    await ann.delete(post)
    with pytest.raises(ValueError, match=r"Ann cannot pin <message .*: it is gone"):
        await ann.pin(post)


async def test_a_bot_pins_in_the_name_of_the_account_that_it_works_for(api: Api) -> None:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    connection = await ann.connect_business()
    chat = bob.chat_with(ann)
    asked = await bob.send("When?", chat=chat)
    target = {"business_connection_id": connection, "chat_id": bob.id, "message_id": asked.message_id}
    assert await api.result("pinChatMessage", **target) is True
    assert chat.pinned == [asked]
    assert chat.last.sender == "Ann"
    assert await api.result("unpinChatMessage", **target) is True
    assert chat.pinned == []


@pytest.mark.parametrize("action", ["", "sleeping"])
async def test_a_chat_action_must_be_one_that_there_is(api: Api, action: str) -> None:
    error = await api.error("sendChatAction", chat_id=99, action=action)
    assert error == "400 Bad Request: wrong parameter action in request"


async def test_typing_is_seen_for_five_seconds(api: Api) -> None:
    ann = api.server.user("Ann")
    assert await api.result("sendChatAction", chat_id=ann.id, action="typing") is True
    assert ann.chat().doing == {"Example Bot": "typing"}
    await api.server.clock.advance(3)
    await api.result("sendChatAction", chat_id=ann.id, action="upload_photo")
    await api.server.clock.advance(4)
    assert ann.chat().doing == {"Example Bot": "upload_photo"}
    await api.server.clock.advance(1)
    assert ann.chat().doing == {}


async def test_typing_ends_when_the_bot_has_written(api: Api) -> None:
    ann = api.server.user("Ann")
    await api.result("sendChatAction", chat_id=ann.id, action="typing")
    await ann.send("And?")
    assert ann.chat().doing == {"Example Bot": "typing"}
    await api.result("sendMessage", chat_id=ann.id, text="Done")
    assert ann.chat().doing == {}


async def test_a_chat_action_goes_where_the_bot_may_write(api: Api) -> None:
    ann = api.server.user("Ann")
    forum = api.server.supergroup("Forum", members=[ann], is_forum=True)
    target = {"chat_id": forum.id, "action": "typing", "message_thread_id": 99}
    assert await api.error("sendChatAction", **target) == "400 Bad Request: message thread not found"
    channel = api.server.channel("News", members=[ann])
    assert await api.result("sendChatAction", chat_id=channel.id, action="typing") is True
    assert channel.doing == {}
    connection = await ann.connect_business()
    bob = api.server.user("Bob")
    await bob.send("Hello?", chat=bob.chat_with(ann))
    await api.result("sendChatAction", business_connection_id=connection, chat_id=bob.id, action="typing")
    assert bob.chat_with(ann).doing == {"Ann": "typing"}
    await ann.block()
    assert await api.error("sendChatAction", chat_id=ann.id, action="typing") == (
        "403 Forbidden: bot was blocked by the user"
    )
