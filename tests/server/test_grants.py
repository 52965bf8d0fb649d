"""What people and organisations grant: boosts, verification, a status; stories of accounts, and drafts."""

from __future__ import annotations

from typing import Any

import pytest

from aiogram.methods import GetUserChatBoosts, GetUserPersonalChatMessages, PostStory
from aiogram.testing import Uploaded
from aiogram.testing.images import picture
from tests.server.conftest import Api, decoded

DAY = 24 * 3600
PHOTO = {"type": "photo", "photo": "attach://p"}
FILES = {"p": Uploaded(picture(30, 40), "p.png")}


async def last(api: Api, kind: str) -> dict[str, Any]:
    update = (await api.updates(offset=-1))[0]
    found: dict[str, Any] = update[kind]
    return found


async def test_boost_is_told_listed_and_ends(api: Api) -> None:
    ann = api.server.user("Ann", is_premium=True)
    channel = api.server.channel("News", members=[ann])
    given = await ann.boost(channel)
    assert (await last(api, "chat_boost"))["boost"]["source"]["user"]["first_name"] == "Ann"
    listed = await api.result("getUserChatBoosts", chat_id=channel.id, user_id=ann.id)
    assert decoded(GetUserChatBoosts, listed).boosts[0].boost_id == given.id
    await api.server.clock.advance(30 * DAY)
    assert (await last(api, "removed_chat_boost"))["boost_id"] == given.id
    assert await api.result("getUserChatBoosts", chat_id=channel.id, user_id=ann.id) == {"boosts": []}


async def test_boost_can_be_taken_back_and_needs_premium(api: Api) -> None:
    ann, bob = api.server.user("Ann", is_premium=True), api.server.user("Bob")
    channel = api.server.channel("News", members=[ann, bob])
    await ann.take_boost_back(await ann.boost(channel), chat=channel)
    assert (await last(api, "removed_chat_boost"))["source"]["source"] == "premium"
    with pytest.raises(ValueError, match="Bob cannot boost 'News': that needs Telegram Premium"):
        await bob.boost(channel)


async def test_boosts_are_for_administrators(api: Api) -> None:
    ann = api.server.user("Ann")
    group = api.server.supergroup("Club", members=[ann])
    refused = await api.error("getUserChatBoosts", chat_id=group.id, user_id=ann.id)
    assert refused == "400 Bad Request: not enough rights"


@pytest.mark.parametrize("kind", ["User", "Chat"])
async def test_verification_is_given_and_taken_by_those_who_may(api: Api, kind: str) -> None:
    ann = api.server.user("Ann")
    group = api.server.supergroup("Club", members=[ann])
    where = {"user_id": ann.id} if kind == "User" else {"chat_id": group.id}
    calls = (f"verify{kind}", f"remove{kind}Verification")
    for method in calls:
        assert await api.error(method, **where) == "400 Bad Request: BOT_VERIFIER_FORBIDDEN"
    api.server.bot.verifies = True
    subject = ann.account if kind == "User" else group.record
    assert await api.result(calls[0], custom_description="Baker", **where) is True
    assert api.server.core.state.grants.verified[subject] == (api.server.bot, "Baker")
    assert await api.result(calls[1], **where) is True
    assert subject not in api.server.core.state.grants.verified


async def test_emoji_status_is_set_with_leave_and_for_a_time(api: Api) -> None:
    ann = api.server.user("Ann")
    status = {"user_id": ann.id, "emoji_status_custom_emoji_id": "5"}
    assert await api.error("setUserEmojiStatus", **status) == "400 Bad Request: USER_PERMISSION_DENIED"
    ann.let_set_status()
    ends = api.server.clock.unix() + DAY
    assert await api.result("setUserEmojiStatus", **status, emoji_status_expiration_date=ends) is True
    assert ann.emoji_status == "5"
    chat = await api.result("getChat", chat_id=ann.id)
    assert (chat["emoji_status_custom_emoji_id"], chat["emoji_status_expiration_date"]) == ("5", ends)
    await api.server.clock.advance(DAY)
    assert ann.emoji_status == ""
    assert not {"emoji_status_custom_emoji_id", "emoji_status_expiration_date"} & set(
        await api.result("getChat", chat_id=ann.id)
    )
    assert await api.result("setUserEmojiStatus", **status) is True
    chat = await api.result("getChat", chat_id=ann.id)
    assert (chat["emoji_status_custom_emoji_id"], "emoji_status_expiration_date" in chat) == ("5", False)


async def test_messages_of_a_personal_channel_are_read_newest_first(api: Api) -> None:
    ann = api.server.user("Ann")
    assert await api.result("getUserPersonalChatMessages", user_id=ann.id, limit=5) == []
    channel = api.server.channel("Ann's cakes", members=[ann])
    for text in ("One", "Two", "Three"):
        await ann.send(text, chat=channel)
    ann.show_channel(channel)
    found = await api.result("getUserPersonalChatMessages", user_id=ann.id, limit=2)
    assert [one.text for one in decoded(GetUserPersonalChatMessages, found)] == ["Three", "Two"]
    assert (await api.result("getChat", chat_id=ann.id))["personal_chat"]["title"] == "Ann's cakes"


async def test_story_is_posted_edited_reposted_and_deleted(api: Api) -> None:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    first, second = [await one.connect_business(rights=["can_manage_stories"]) for one in (ann, bob)]
    posting: dict[str, Any] = {
        "business_connection_id": first,
        "content": PHOTO,
        "active_period": DAY,
        "caption": " Cake ",
    }
    posted = (await api.call("postStory", files=FILES, **posting)).body["result"]
    assert decoded(PostStory, posted).chat.first_name == "Ann"
    assert ann.stories == ["Cake"]
    edit: dict[str, Any] = {
        "business_connection_id": first,
        "story_id": posted["id"],
        "content": PHOTO,
        "caption": "Pie",
    }
    assert (await api.call("editStory", files=FILES, **edit)).body["ok"]
    source = {"from_chat_id": ann.id, "from_story_id": posted["id"]}
    await api.result("repostStory", business_connection_id=second, **source, active_period=DAY)
    assert (ann.stories, bob.stories) == (["Pie"], ["Pie"])
    await api.result("deleteStory", business_connection_id=first, story_id=posted["id"])
    assert ann.stories == []
    await api.server.clock.advance(DAY)
    assert bob.stories == []
    gone = await api.error("deleteStory", business_connection_id=first, story_id=posted["id"])
    assert gone == "400 Bad Request: STORY_ID_INVALID"


@pytest.mark.parametrize("content", [None, "{", {"type": "text"}, {"type": "photo", "photo": "https://example.com/"}])
async def test_story_without_a_file_of_its_own_is_refused(api: Api, content: Any) -> None:
    connection = await api.server.user("Ann").connect_business(rights=["can_manage_stories"])
    about = {"content": content} if content is not None else {}
    refused = await api.error("postStory", business_connection_id=connection, active_period=DAY, **about)
    assert refused == "400 Bad Request: can't parse story content"


async def test_story_is_shown_for_a_time_that_there_is(api: Api) -> None:
    connection = await api.server.user("Ann").connect_business(rights=["can_manage_stories"])
    about: dict[str, Any] = {"business_connection_id": connection, "content": PHOTO, "active_period": 5}
    answer = await api.call("postStory", files=FILES, **about)
    assert answer.body["description"] == "Bad Request: STORY_PERIOD_INVALID"


async def test_draft_is_read_until_the_message_comes_or_its_time_is_over(api: Api) -> None:
    ann = api.server.user("Ann")
    draft = {"chat_id": ann.id, "draft_id": 1}
    await api.result("sendMessageDraft", **draft, text="Once upon")
    await api.result("sendMessageDraft", **draft, text="Once upon a time")
    assert ann.chat().draft == "Once upon a time"
    await api.result("sendMessage", chat_id=ann.id, text="Once upon a time there was a cake.")
    assert ann.chat().draft == ""
    await api.result("sendMessageDraft", **draft, text="And then")
    await api.server.clock.advance(30)
    assert ann.chat().draft == ""
    group = api.server.group("Club", members=[ann])
    assert await api.error("sendMessageDraft", chat_id=group.id, draft_id=1) == "400 Bad Request: PEER_ID_INVALID"


@pytest.mark.parametrize("kept", [False, True])
async def test_person_stops_what_is_being_written(api: Api, kept: bool) -> None:
    ann = api.server.user("Ann")
    with pytest.raises(ValueError, match="Ann can stop nothing"):
        await ann.stop_writing()
    await api.result("sendMessageDraft", chat_id=ann.id, draft_id=3, text="Once", can_stop=True, keep_on_stop=kept)
    await ann.stop_writing()
    assert (await last(api, "stopped_message_generation"))["draft_id"] == 3
    assert ann.chat().draft == ("Once" if kept else "")
