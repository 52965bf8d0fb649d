"""Forums: bots and people look after topics, and write in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from aiogram.api import methods

from .conftest import decoded

if TYPE_CHECKING:
    from aiogram.testing import Group, Person

    from .conftest import Api

BLUE = 0x6FB9F0
PINK = 0xFF93B2


class Forum(NamedTuple):
    """A forum of Ann, with Bob in it and the bot as an administrator."""

    api: Api
    ann: Person
    bob: Person
    group: Group

    async def do(self, method: str, **parameters: Any) -> Any:
        return await self.api.result(method, chat_id=self.group.id, **parameters)

    async def error(self, method: str, **parameters: Any) -> str:
        return await self.api.error(method, **{"chat_id": self.group.id, **parameters})

    async def open(self, name: str = "News") -> int:
        return int((await self.do("createForumTopic", name=name))["message_thread_id"])

    async def told(self) -> list[dict[str, Any]]:
        updates = await self.api.updates()
        if updates:
            await self.api.updates(offset=updates[-1]["update_id"] + 1)
        return [update["message"] for update in updates]


@pytest.fixture
def forum(api: Api) -> Forum:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    group = api.server.supergroup("Club", members=[ann, bob], is_forum=True)
    group.promote(api.server.bot)
    return Forum(api, ann, bob, group)


async def test_a_bot_opens_a_topic_and_is_told_of_it(forum: Forum) -> None:
    topic = await forum.do("createForumTopic", name=" News\nof today ", icon_color=PINK, icon_custom_emoji_id="53")
    assert topic == {
        "message_thread_id": 2,
        "name": "News of today",
        "icon_color": PINK,
        "icon_custom_emoji_id": "53",
    }
    assert decoded(methods.CreateForumTopic, topic).name == "News of today"
    (message,) = await forum.told()
    assert message["message_id"] == message["message_thread_id"] == 2
    assert message["is_topic_message"] is True
    assert message["forum_topic_created"] == {key: topic[key] for key in list(topic)[1:]}


async def test_a_topic_has_a_color_without_being_given_one(forum: Forum) -> None:
    assert await forum.do("createForumTopic", name="News") == {
        "message_thread_id": 2,
        "name": "News",
        "icon_color": BLUE,
    }


async def test_what_is_sent_to_a_topic_is_there(forum: Forum) -> None:
    number = await forum.open()
    sent = await forum.do("sendMessage", text="Rain", message_thread_id=number)
    assert (sent["message_thread_id"], sent["is_topic_message"]) == (number, True)
    general, news = forum.group.topics
    assert [message.text for message in forum.group.in_topic(news)][1:] == ["Rain"]
    assert forum.group.in_topic(general) == []


async def test_an_edit_tells_what_became_different(forum: Forum) -> None:
    number = await forum.open()
    await forum.told()
    assert await forum.do("editForumTopic", message_thread_id=number, name="Weather", icon_custom_emoji_id="53")
    assert await forum.do("editForumTopic", message_thread_id=number, name="Weather", icon_custom_emoji_id="")
    told = [message["forum_topic_edited"] for message in await forum.told()]
    assert told == [{"name": "Weather", "icon_custom_emoji_id": "53"}, {"icon_custom_emoji_id": ""}]
    assert await forum.error("editForumTopic", message_thread_id=number, name="Weather") == (
        "400 Bad Request: TOPIC_NOT_MODIFIED"
    )


async def test_a_closed_topic_is_for_those_who_manage_it(forum: Forum) -> None:
    number = await forum.open()
    topic = forum.group.topics[1]
    assert await forum.do("closeForumTopic", message_thread_id=number)
    with pytest.raises(ValueError, match="Bob cannot write in the topic 'News': it is closed"):
        await forum.bob.send("Hello", chat=forum.group, topic=topic)
    await forum.ann.send("Hello", chat=forum.group, topic=topic)
    assert await forum.error("closeForumTopic", message_thread_id=number) == "400 Bad Request: TOPIC_NOT_MODIFIED"
    assert await forum.do("reopenForumTopic", message_thread_id=number)
    await forum.bob.send("Hello", chat=forum.group, topic=topic)
    kinds = [kind for message in await forum.told() for kind in message if kind.startswith("forum")]
    assert kinds == ["forum_topic_created", "forum_topic_closed", "forum_topic_reopened"]


async def test_a_bot_without_the_right_may_not_write_in_a_closed_topic(forum: Forum) -> None:
    topic = await forum.bob.open_topic("Games", chat=forum.group)
    await forum.bob.close_topic(topic, chat=forum.group)
    forum.group.promote(forum.api.server.bot, "can_pin_messages")
    assert await forum.error("sendMessage", text="Hi", message_thread_id=topic.id) == "400 Bad Request: TOPIC_CLOSED"
    await forum.bob.send("It is mine", chat=forum.group, topic=topic)


async def test_general_is_closed_and_hidden_and_comes_back(forum: Forum) -> None:
    assert await forum.do("hideGeneralForumTopic")
    assert forum.group.topics == []
    with pytest.raises(ValueError, match="Bob cannot write in the topic 'General': it is closed"):
        await forum.bob.send("Hello", chat=forum.group)
    assert await forum.do("unhideGeneralForumTopic")
    assert forum.group.topics[0].closed
    assert await forum.do("reopenGeneralForumTopic")
    assert await forum.do("editGeneralForumTopic", name="Lobby")
    assert [topic.name for topic in forum.group.topics] == ["Lobby"]
    kinds = [kind for message in await forum.told() for kind in message if "forum_topic" in kind]
    assert kinds == [
        "forum_topic_closed",
        "general_forum_topic_hidden",
        "general_forum_topic_unhidden",
        "forum_topic_reopened",
        "forum_topic_edited",
    ]


async def test_reopening_a_hidden_general_shows_it(forum: Forum) -> None:
    await forum.do("hideGeneralForumTopic")
    assert await forum.do("reopenGeneralForumTopic")
    assert [topic.closed for topic in forum.group.topics] == [False]
    assert await forum.do("closeGeneralForumTopic")
    assert [topic.closed for topic in forum.group.topics] == [True]


async def test_a_deleted_topic_is_gone_with_its_messages(forum: Forum) -> None:
    number = await forum.open()
    await forum.do("sendMessage", text="Rain", message_thread_id=number)
    await forum.do("sendMessage", text="Hello")
    topic = forum.group.topics[1]
    assert await forum.do("deleteForumTopic", message_thread_id=number)
    assert [message.text for message in forum.group.messages] == ["Hello"]
    assert await forum.error("sendMessage", text="Sun", message_thread_id=number) == (
        "400 Bad Request: message thread not found"
    )
    with pytest.raises(ValueError, match="it is not in 'Club'"):
        await forum.bob.send("Sun", chat=forum.group, topic=topic)


async def test_pins_are_taken_down_topic_by_topic(forum: Forum) -> None:
    topic = await forum.bob.open_topic("Games", chat=forum.group)
    there = await forum.bob.send("Rules", chat=forum.group, topic=topic)
    here = await forum.bob.send("Welcome", chat=forum.group)
    forum.group.record.pinned += [there.record, here.record]
    assert await forum.do("unpinAllForumTopicMessages", message_thread_id=topic.id)
    assert forum.group.record.pinned == [here.record]
    assert await forum.do("unpinAllGeneralForumTopicMessages")
    assert forum.group.record.pinned == []


async def test_deleting_a_topic_takes_down_its_pins(forum: Forum) -> None:
    topic = await forum.bob.open_topic("Games", chat=forum.group)
    there = await forum.bob.send("Rules", chat=forum.group, topic=topic)
    here = await forum.bob.send("Welcome", chat=forum.group)
    forum.group.record.pinned += [there.record, here.record]
    await forum.ann.delete_topic(topic, chat=forum.group)
    assert forum.group.record.pinned == [here.record]


async def test_a_reply_goes_to_the_topic_of_its_message(forum: Forum) -> None:
    topic = await forum.bob.open_topic("Games", chat=forum.group)
    asked = await forum.bob.send("Chess?", chat=forum.group, topic=topic)
    await forum.ann.send("Yes", chat=forum.group, reply_to=asked)
    assert (await forum.told())[-1]["message_thread_id"] == topic.id


async def test_people_look_after_their_own_topics_only(forum: Forum) -> None:
    topic = await forum.ann.open_topic("Rules", chat=forum.group)
    with pytest.raises(ValueError, match="Bob may not close the topic 'Rules': somebody else has made it"):
        await forum.bob.close_topic(topic, chat=forum.group)
    with pytest.raises(ValueError, match="Bob may not delete the topic 'Rules'"):
        await forum.bob.delete_topic(topic, chat=forum.group)
    await forum.ann.rename_topic(topic, "House rules", chat=forum.group)
    await forum.ann.close_topic(topic, chat=forum.group)
    await forum.ann.reopen_topic(topic, chat=forum.group)
    assert [list(message)[-2] for message in await forum.told()][1:] == [
        "forum_topic_edited",
        "forum_topic_closed",
        "forum_topic_reopened",
    ]
    await forum.ann.delete_topic(topic, chat=forum.group)
    assert [one.name for one in forum.group.topics] == ["General"]


async def test_people_are_told_why_they_cannot_open_a_topic(forum: Forum) -> None:
    with pytest.raises(ValueError, match="a topic needs a name"):
        await forum.bob.open_topic(" ", chat=forum.group)
    with pytest.raises(ValueError, match=r"icon_color must be one of 0x6fb9f0, .* got 7"):
        await forum.bob.open_topic("News", chat=forum.group, icon_color=7)
    forum.group.record.permissions.discard("can_manage_topics")
    with pytest.raises(ValueError, match="Bob may not open topics in 'Club'"):
        await forum.bob.open_topic("News", chat=forum.group)
    plain = forum.api.server.supergroup("Plain", members=[forum.bob])
    with pytest.raises(ValueError, match="it is no forum"):
        await forum.bob.open_topic("News", chat=plain)
    with pytest.raises(ValueError, match="the chat is no forum"):
        await forum.bob.send("Hi", chat=plain, topic=forum.group.topics[0])


async def test_the_icons_are_custom_emoji(forum: Forum) -> None:
    icons = decoded(methods.GetForumTopicIconStickers, await forum.api.result("getForumTopicIconStickers"))
    assert {icon.type for icon in icons} == {"custom_emoji"}
    assert await forum.do("createForumTopic", name="Ideas", icon_custom_emoji_id=icons[1].custom_emoji_id)


@pytest.mark.parametrize(
    ("method", "parameters", "error"),
    [
        ("createForumTopic", {}, "name must be non-empty"),
        ("createForumTopic", {"name": " "}, "name must be non-empty"),
        ("createForumTopic", {"name": "News", "icon_color": 7}, "invalid icon color specified"),
        (
            "createForumTopic",
            {"name": "News", "icon_custom_emoji_id": "x"},
            "invalid custom emoji identifier specified",
        ),
        ("editForumTopic", {"message_thread_id": 99, "name": "News"}, "TOPIC_ID_INVALID"),
        ("closeForumTopic", {"message_thread_id": 1}, "TOPIC_ID_INVALID"),
        ("deleteForumTopic", {}, "TOPIC_ID_INVALID"),
        ("unpinAllForumTopicMessages", {"message_thread_id": 99}, "TOPIC_ID_INVALID"),
        ("editGeneralForumTopic", {}, "name must be non-empty"),
        ("editGeneralForumTopic", {"name": "General"}, "TOPIC_NOT_MODIFIED"),
        ("reopenGeneralForumTopic", {}, "TOPIC_NOT_MODIFIED"),
        ("unhideGeneralForumTopic", {}, "TOPIC_NOT_MODIFIED"),
    ],
)
async def test_a_bad_call_is_refused(forum: Forum, method: str, parameters: dict[str, Any], error: str) -> None:
    assert await forum.error(method, **parameters) == f"400 Bad Request: {error}"


@pytest.mark.parametrize(
    ("method", "error"),
    [
        ("createForumTopic", "not enough rights to create a topic"),
        ("editForumTopic", "not enough rights"),
        ("closeForumTopic", "not enough rights"),
        ("reopenForumTopic", "not enough rights"),
        ("deleteForumTopic", "not enough rights"),
        ("unpinAllForumTopicMessages", "not enough rights to manage pinned messages in the chat"),
        ("editGeneralForumTopic", "not enough rights"),
        ("closeGeneralForumTopic", "not enough rights"),
        ("reopenGeneralForumTopic", "not enough rights"),
        ("hideGeneralForumTopic", "not enough rights"),
        ("unhideGeneralForumTopic", "not enough rights"),
        ("unpinAllGeneralForumTopicMessages", "not enough rights to manage pinned messages in the chat"),
    ],
)
async def test_a_bot_needs_the_right(forum: Forum, method: str, error: str) -> None:
    topic = await forum.bob.open_topic("Games", chat=forum.group)
    forum.group.promote(forum.api.server.bot, "can_change_info")
    asked = {"name": "Other", "message_thread_id": topic.id}
    assert await forum.error(method, **asked) == f"400 Bad Request: {error}"


async def test_a_chat_without_topics_has_none_to_open(forum: Forum) -> None:
    plain = forum.api.server.supergroup("Plain", members=[forum.bob])
    assert await forum.error("createForumTopic", chat_id=plain.id, name="News") == (
        "400 Bad Request: the chat is not a forum"
    )
    assert plain.topics == []
