"""Messages that go on to other chats, as forwards and as copies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aiogram.api import methods
from tests.server.conftest import decoded

if TYPE_CHECKING:
    from aiogram.testing.messages import Message
    from tests.server.conftest import Api

LINK = [{"text": "Site", "url": "https://example.com/"}]
LIKE = [{"text": "Like", "callback_data": "like"}]


def photo(caption: str = "") -> dict[str, Any]:
    """Return what a photo with a caption says."""
    size = {"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}
    return {"photo": [size], **({"caption": caption} if caption else {})}


async def test_a_forward_says_where_it_is_from(api: Api) -> None:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    asked = await ann.send("When?")
    await api.server.clock.advance(60)
    result = await api.result("forwardMessage", chat_id=bob.id, from_chat_id=ann.id, message_id=asked.message_id)
    assert result["text"] == "When?"
    assert result["from"]["id"] == api.server.bot.id
    assert result["forward_origin"] == {
        "type": "user",
        "date": result["date"] - 60,
        "sender_user": {"id": ann.id, "is_bot": False, "first_name": "Ann"},
    }
    assert bob.chat().last.forwarded_from == "Ann"
    assert decoded(methods.ForwardMessage, result).text == "When?"


async def test_a_forward_of_a_forward_keeps_the_first_origin(api: Api) -> None:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    asked = await ann.send("When?")
    first = await api.result("forwardMessage", chat_id=bob.id, from_chat_id=ann.id, message_id=asked.message_id)
    again = await api.result("forwardMessage", chat_id=ann.id, from_chat_id=bob.id, message_id=first["message_id"])
    assert again["forward_origin"] == first["forward_origin"]


async def test_a_hidden_sender_is_a_name_alone(api: Api) -> None:
    eve = api.server.user("Eve", last_name="Lee", hidden_in_forwards=True)
    said = await eve.send("Hush")
    result = await api.result("forwardMessage", chat_id=eve.id, from_chat_id=eve.id, message_id=said.message_id)
    origin = {"type": "hidden_user", "date": result["date"], "sender_user_name": "Eve Lee"}
    assert result["forward_origin"] == origin


async def test_a_post_names_its_channel_and_an_anonymous_administrator_the_group(api: Api) -> None:
    ann = api.server.user("Ann")
    channel = api.server.channel("News", members=[ann])
    post = await ann.send("Hello", chat=channel)
    target = {"chat_id": ann.id, "from_chat_id": channel.id, "message_id": post.message_id}
    origin = (await api.result("forwardMessage", **target))["forward_origin"]
    assert (origin["type"], origin["chat"]["id"], origin["message_id"]) == ("channel", channel.id, post.message_id)
    group = api.server.supergroup("Club", members=[ann])
    said = await ann.send("/hello", chat=group)
    said.record.sender_chat, said.record.author_signature = group.record, "boss"
    target = {"chat_id": ann.id, "from_chat_id": group.id, "message_id": said.message_id}
    origin = (await api.result("forwardMessage", **target))["forward_origin"]
    assert (origin["type"], origin["sender_chat"]["id"], origin["author_signature"]) == ("chat", group.id, "boss")
    assert ann.chat().last.forwarded_from == "Club"


@pytest.mark.parametrize(("rows", "kept"), [([LINK], True), ([LINK, LIKE], False)])
async def test_a_forward_keeps_a_keyboard_of_links_alone(
    api: Api, rows: list[list[dict[str, str]]], kept: bool
) -> None:
    ann = api.server.user("Ann")
    sent = await api.result("sendMessage", chat_id=ann.id, text="Look", reply_markup={"inline_keyboard": rows})
    target = {"chat_id": ann.id, "from_chat_id": ann.id, "message_id": sent["message_id"]}
    assert ("reply_markup" in await api.result("forwardMessage", **target)) is kept


async def test_a_forward_cannot_be_edited_and_a_copy_can(api: Api) -> None:
    ann = api.server.user("Ann")
    asked = await ann.send("When?")
    target = {"chat_id": ann.id, "from_chat_id": ann.id, "message_id": asked.message_id}
    forward = await api.result("forwardMessage", **target)
    edit = {"chat_id": ann.id, "text": "Now"}
    error = await api.error("editMessageText", message_id=forward["message_id"], **edit)
    assert error == "400 Bad Request: message can't be edited"
    copy = await api.result("copyMessage", **target)
    assert (await api.result("editMessageText", message_id=copy["message_id"], **edit))["text"] == "Now"


async def test_a_copy_is_a_new_message_of_the_bot(api: Api) -> None:
    ann = api.server.user("Ann")
    asked = await ann.send("When?")
    target = {"chat_id": ann.id, "from_chat_id": ann.id, "message_id": asked.message_id}
    markup = {"inline_keyboard": [LIKE]}
    result = await api.result("copyMessage", **target, reply_markup=markup, reply_to_message_id=asked.message_id)
    seen = ann.chat().last
    assert result == {"message_id": seen.message_id}
    assert decoded(methods.CopyMessage, result).message_id == seen.message_id
    assert (seen.text, seen.sender, seen.labels, seen.forwarded_from) == ("When?", "Example Bot", ["Like"], "")
    assert seen.record.reply_to is asked.record


@pytest.mark.parametrize(
    ("given", "caption", "entities"),
    [
        ({}, "old", []),
        ({"caption": "<b>new</b>", "parse_mode": "HTML"}, "new", ["bold"]),
        ({"caption": ""}, "", []),
    ],
)
async def test_the_caption_of_a_copy(api: Api, given: dict[str, str], caption: str, entities: list[str]) -> None:
    ann = api.server.user("Ann")
    original = (await ann.send("x")).record
    original.content = photo("old")
    await api.result("copyMessage", chat_id=ann.id, from_chat_id=ann.id, message_id=original.id, **given)
    seen = ann.chat().last
    assert (seen.text, [one["type"] for one in seen.entities]) == (caption, entities)
    assert seen.record.kind == "photo"


async def test_a_caption_above_goes_with_a_new_caption_alone(api: Api) -> None:
    ann = api.server.user("Ann")
    original = (await ann.send("x")).record
    original.content = photo("old")
    target = {"chat_id": ann.id, "from_chat_id": ann.id, "message_id": original.id, "show_caption_above_media": True}
    await api.result("copyMessage", **target)
    assert "show_caption_above_media" not in ann.chat().last.record.content
    await api.result("copyMessage", **target, caption="new")
    assert ann.chat().last.record.content["show_caption_above_media"] is True


async def test_a_copied_dice_is_thrown_anew_and_a_forwarded_one_is_not(api: Api) -> None:
    ann = api.server.user("Ann")
    original = (await ann.send("x")).record
    original.content = {"dice": {"emoji": "🎰", "value": 65}}
    target = {"chat_id": ann.id, "from_chat_id": ann.id, "message_id": original.id}
    assert (await api.result("forwardMessage", **target))["dice"]["value"] == 65
    await api.result("copyMessage", **target)
    assert ann.chat().last.record.content["dice"]["value"] in range(1, 65)


async def test_a_video_can_start_later(api: Api) -> None:
    ann = api.server.user("Ann")
    original = (await ann.send("x")).record
    original.content = {"video": {"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1, "duration": 9}}
    target = {"chat_id": ann.id, "from_chat_id": ann.id, "message_id": original.id, "video_start_timestamp": 5}
    assert (await api.result("forwardMessage", **target))["video"]["start_timestamp"] == 5
    assert "start_timestamp" not in original.content["video"]


@pytest.mark.parametrize(("method", "noun"), [("forwardMessage", "forward"), ("copyMessage", "copy")])
@pytest.mark.parametrize(
    ("parameters", "error"),
    [
        ({}, 'parameter "from_chat_id" is required'),
        ({"from_chat_id": 99}, "chat not found"),
        ({"from_chat_id": 1000}, "message to {} not found"),
        ({"from_chat_id": 1000, "message_id": 9, "chat_id": 99}, "message to {} not found"),
        ({"from_chat_id": 1000, "message_id": 1}, "chat_id is empty"),
        ({"from_chat_id": 1000, "message_id": 1, "chat_id": 99}, "chat not found"),
    ],
)
async def test_what_is_not_there_goes_nowhere(
    api: Api, method: str, noun: str, parameters: dict[str, Any], error: str
) -> None:
    await api.server.user("Ann").send("When?")
    assert await api.error(method, **parameters) == f"400 Bad Request: {error.format(noun)}"


def protect(message: Message) -> None:
    message.protected = True


def tell_of_something(message: Message) -> None:
    message.content = {"new_chat_title": "Club"}


def sell(message: Message) -> None:
    message.content = {"invoice": {}}


@pytest.mark.parametrize(
    ("method", "spoil", "error"),
    [
        ("forwardMessage", protect, "message has protected content and can't be forwarded"),
        ("forwardMessage", tell_of_something, "the message can't be forwarded"),
        ("copyMessage", protect, "the message can't be copied"),
        ("copyMessage", tell_of_something, "the message can't be copied"),
        ("copyMessage", sell, "the message can't be copied"),
        ("forwardMessages", protect, "messages can't be forwarded"),
        ("copyMessages", protect, "messages can't be forwarded"),
    ],
)
async def test_what_must_stay_where_it_is(api: Api, method: str, spoil: Any, error: str) -> None:
    ann = api.server.user("Ann")
    message = await ann.send("When?")
    spoil(message.record)
    number: dict[str, Any] = {"message_id": message.message_id}
    if method.endswith("s"):
        number = {"message_ids": [message.message_id]}
    target = {"chat_id": ann.id, "from_chat_id": ann.id, **number}
    assert await api.error(method, **target) == f"400 Bad Request: {error}"


async def test_a_quiz_is_copied_when_the_bot_knows_what_is_right(api: Api) -> None:
    ann = api.server.user("Ann")
    club = api.server.supergroup("Club", members=[ann])
    quiz = await ann.send_poll("2 + 2?", ["3", "4"], right="4", chat=club)
    target = {"chat_id": ann.id, "from_chat_id": club.id, "message_id": quiz.message_id}
    assert await api.error("copyMessage", **target) == "400 Bad Request: the message can't be copied"
    await ann.stop_poll(quiz)
    await api.result("copyMessage", **target)
    assert ann.chat().last.poll == "2 + 2?"


async def test_a_quiz_that_came_in_private_is_copied(api: Api) -> None:
    ann = api.server.user("Ann")
    quiz = await ann.send_poll("2 + 2?", ["3", "4"], right="4")
    await api.result("copyMessage", chat_id=ann.id, from_chat_id=ann.id, message_id=quiz.message_id)
    assert ann.chat().last.poll == "2 + 2?"


async def test_a_forwarded_poll_has_the_votes_and_a_copied_one_begins_anew(api: Api) -> None:
    ann = api.server.user("Ann")
    poll = await ann.send_poll("Lunch?", ["Yes", "No"])
    target = {"chat_id": ann.id, "from_chat_id": ann.id, "message_id": poll.message_id}
    await ann.vote(poll, "Yes")
    forward = await api.result("forwardMessage", **target)
    await api.result("copyMessage", **target)
    copy = ann.chat().last.record.content["poll"]
    assert (forward["poll"]["id"], forward["poll"]["total_voter_count"]) == (poll.record.content["poll"]["id"], 1)
    assert copy["total_voter_count"] == 0
    assert copy["id"] != forward["poll"]["id"]


async def test_a_caption_of_a_copy_may_be_too_long(api: Api) -> None:
    ann = api.server.user("Ann")
    asked = await ann.send("When?")
    target = {"chat_id": ann.id, "from_chat_id": ann.id, "message_id": asked.message_id, "caption": "a" * 1025}
    assert await api.error("copyMessage", **target) == "400 Bad Request: message caption is too long"


@pytest.mark.parametrize("method", ["forwardMessage", "copyMessage", "forwardMessages"])
async def test_a_bot_that_may_not_send_the_kind_is_refused(api: Api, method: str) -> None:
    ann = api.server.user("Ann")
    group = api.server.supergroup("Club", members=[ann])
    group.record.permissions -= {"can_send_messages"}
    asked = await ann.send("When?")
    target: dict[str, Any] = {"chat_id": group.id, "from_chat_id": ann.id, "message_id": asked.message_id}
    error = "not enough rights to send text messages to the chat"
    if method == "forwardMessages":
        target, error = {**target, "message_ids": [asked.message_id]}, "messages can't be forwarded"
    assert await api.error(method, **target) == f"400 Bad Request: {error}"


async def test_protect_content_protects_what_is_made(api: Api) -> None:
    ann = api.server.user("Ann")
    asked = await ann.send("When?")
    target = {"chat_id": ann.id, "from_chat_id": ann.id, "message_id": asked.message_id, "protect_content": True}
    assert (await api.result("forwardMessage", **target))["has_protected_content"] is True
    with pytest.raises(ValueError, match=r"Ann cannot forward <message .*: it is protected"):
        await ann.forward(ann.chat().last)


@pytest.mark.parametrize("method", ["forwardMessages", "copyMessages"])
async def test_several_go_on_in_order_and_albums_stay_together(api: Api, method: str) -> None:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    numbers = [(await ann.send(text)).message_id for text in "abcd"]
    first, *_, last = ann.chat().messages
    first.record.media_group_id = last.record.media_group_id = "7"
    ann.chat().messages[1].record.protected = True
    result = await api.result(method, chat_id=bob.id, from_chat_id=ann.id, message_ids=[*numbers, 99])
    seen = bob.chat().messages
    assert result == [{"message_id": message.message_id} for message in seen]
    assert [message.text for message in seen] == ["a", "c", "d"]
    albums = [message.record.media_group_id for message in seen]
    assert albums[0] == albums[2] != "7"
    assert (albums[1], bool(albums[0])) == ("", True)
    assert len(decoded(getattr(methods, method[0].upper() + method[1:]), result)) == 3


@pytest.mark.parametrize("method", ["forwardMessages", "copyMessages"])
@pytest.mark.parametrize(
    ("parameters", "error"),
    [
        ({}, "message identifiers are not specified"),
        ({"message_ids": [1]}, 'parameter "from_chat_id" is required'),
        ({"message_ids": [1], "from_chat_id": 99}, "chat not found"),
        ({"message_ids": [2, 1], "from_chat_id": 1000}, "chat_id is empty"),
        (
            {"message_ids": [2, 1], "from_chat_id": 1000, "chat_id": 1000},
            "message identifiers must be in a strictly increasing order",
        ),
        (
            {"message_ids": [1, 1], "from_chat_id": 1000, "chat_id": 1000},
            "message identifiers must be in a strictly increasing order",
        ),
        ({"message_ids": [8, 9], "from_chat_id": 1000, "chat_id": 1000}, "there are no messages to forward"),
    ],
)
async def test_what_the_plural_methods_refuse(api: Api, method: str, parameters: dict[str, Any], error: str) -> None:
    await api.server.user("Ann").send("When?")
    assert await api.error(method, **parameters) == f"400 Bad Request: {error}"


async def test_copies_can_lose_their_captions(api: Api) -> None:
    ann = api.server.user("Ann")
    original = (await ann.send("x")).record
    original.content = photo("old")
    target = {"chat_id": ann.id, "from_chat_id": ann.id, "message_ids": [original.id]}
    await api.result("copyMessages", **target)
    assert ann.chat().last.text == "old"
    await api.result("copyMessages", **target, remove_caption=True)
    assert ann.chat().last.text == ""


async def test_people_forward_to_bots_and_groups(api: Api) -> None:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    group = api.server.group("Friends", members=[ann, bob])
    said = await bob.send("/when", chat=group)
    await ann.forward(said)
    await ann.forward(said, chat=group, hide_sender=True)
    _, private, there = [update["message"] for update in await api.updates()]
    assert private["chat"]["id"] == private["from"]["id"] == ann.id
    assert private["forward_origin"]["sender_user"]["id"] == bob.id
    assert (there["chat"]["id"], there["text"], "forward_origin" in there) == (group.id, "/when", False)


async def test_what_people_cannot_forward(api: Api) -> None:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    said = await ann.send("When?")
    with pytest.raises(ValueError, match="Bob cannot see message"):
        await bob.forward(said)
    await ann.pin(said)
    with pytest.raises(ValueError, match=r"Ann cannot forward <message .*: it tells of something that happened"):
        await ann.forward(ann.chat().last)
    channel = api.server.channel("News", members=[bob, ann])
    with pytest.raises(ValueError, match="Ann may not send text messages to 'News'"):
        await ann.forward(said, chat=channel)
    await ann.delete(said)
    with pytest.raises(ValueError, match=r"Ann cannot forward <message .*: it is gone"):
        await ann.forward(said)
