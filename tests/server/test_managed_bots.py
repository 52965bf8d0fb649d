"""People make bots that another bot looks after."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from aiogram.api import methods
from aiogram.testing import PressError

from .conftest import decoded

if TYPE_CHECKING:
    from aiogram.testing import BotAccount, Person

    from .conftest import Api

WANTED = {"request_id": 1, "suggested_name": "Ann's helper", "suggested_username": "ann_helper_bot"}


async def ask(api: Api, ann: Person, **wanted: Any) -> None:
    row = [{"text": "Make it", "request_managed_bot": wanted}, "No"]
    await api.result("sendMessage", chat_id=ann.id, text="A bot?", reply_markup={"keyboard": [row]})


@pytest.fixture
def ann(api: Api) -> Person:
    return api.server.user("Ann")


@pytest.fixture
async def made(api: Api, ann: Person) -> BotAccount:
    await ask(api, ann, **WANTED)
    return await ann.create_bot("Make it")


async def test_the_bot_that_asked_is_told_of_the_new_one(api: Api, ann: Person, made: BotAccount) -> None:
    updates = await api.updates()
    said, told = updates[0]["message"], updates[1]["managed_bot"]
    bot = {"id": made.id, "is_bot": True, "first_name": "Ann's helper", "username": "ann_helper_bot"}
    assert said["managed_bot_created"] == {"bot": bot}
    assert (told["user"]["id"], told["bot"]) == (ann.id, bot)
    assert decoded(methods.GetUpdates, updates)[1].managed_bot.bot.id == made.id


async def test_the_new_bot_works_with_the_token_that_the_other_gets(api: Api, ann: Person, made: BotAccount) -> None:
    assert await api.result("getManagedBotToken", user_id=made.id) == made.token
    await ann.send("Hello", bot=made)
    updates = (await api.call("getUpdates", bot=made)).body["result"]
    assert updates[0]["message"]["text"] == "Hello"


async def test_the_person_may_choose_another_name(api: Api, ann: Person) -> None:
    await ask(api, ann, request_id=1)
    made = await ann.create_bot("Make it", name="Helper", username="helper_bot")
    assert (made.first_name, made.username, made.owner) == ("Helper", "helper_bot", ann.account)


async def test_a_replaced_token_opens_nothing(api: Api, made: BotAccount) -> None:
    before = made.token
    poll = asyncio.create_task(api.server.core.call(before, "getUpdates", {"timeout": 50}))
    await api.server.core.activity.until(lambda: made.polls.parked)
    after = await api.result("replaceManagedBotToken", user_id=made.id)
    assert (await poll).status == 401
    assert (await api.server.core.call(before, "getMe")).status == 401
    assert (await api.server.core.call(after, "getMe")).body["result"]["id"] == made.id
    assert len([one for one in await api.updates() if "managed_bot" in one]) == 1


async def test_the_bot_is_told_when_the_owner_replaces_the_token(api: Api, ann: Person, made: BotAccount) -> None:
    before = made.token
    await ann.replace_token(made)
    assert await api.result("getManagedBotToken", user_id=made.id) == made.token != before
    assert [one["managed_bot"]["bot"]["id"] for one in (await api.updates())[1:]] == [made.id, made.id]


async def test_only_selected_people_may_use_a_bot(api: Api, ann: Person, made: BotAccount) -> None:
    bob, eve = api.server.user("Bob"), api.server.user("Eve")
    about = {"user_id": made.id}
    assert await api.result("getManagedBotAccessSettings", **about) == {"is_access_restricted": False}
    await api.result("setManagedBotAccessSettings", **about, is_access_restricted=True, added_user_ids=[bob.id])
    settings = await api.result("getManagedBotAccessSettings", **about)
    assert [one["first_name"] for one in settings["added_users"]] == ["Bob"]
    assert decoded(methods.GetManagedBotAccessSettings, settings).is_access_restricted
    for one in (ann, bob):
        await one.send("Hi", bot=made)
    with pytest.raises(ValueError, match="Eve cannot write to @ann_helper_bot: only selected people may use it"):
        await eve.send("Hi", bot=made)
    await api.result("setManagedBotAccessSettings", **about, is_access_restricted=False, added_user_ids=[bob.id])
    await eve.send("Hi", bot=made)


@pytest.mark.parametrize(
    ("ids", "text"),
    [
        ("[", "can't parse added_user_ids JSON object"),
        ({}, "expected an Array of user identifiers"),
        ([1] * 11, "too many user identifiers specified"),
        ([5], "user not found"),
    ],
)
async def test_people_that_cannot_be_added_are_refused(api: Api, made: BotAccount, ids: Any, text: str) -> None:
    about = {"user_id": made.id, "is_access_restricted": True, "added_user_ids": ids}
    assert await api.error("setManagedBotAccessSettings", **about) == f"400 Bad Request: {text}"
    assert made.admitted is None


@pytest.mark.parametrize(
    "method",
    [
        "getManagedBotToken",
        "replaceManagedBotToken",
        "getManagedBotAccessSettings",
        "setManagedBotAccessSettings",
    ],
)
async def test_a_bot_looks_after_its_own_bots_only(api: Api, ann: Person, method: str) -> None:
    other = api.server.add_bot("Other", username="other_bot")
    assert await api.error(method) == "400 Bad Request: invalid user_id specified"
    assert await api.error(method, user_id=5) == "400 Bad Request: user not found"
    for account_id in (other.id, ann.id):
        assert await api.error(method, user_id=account_id) == "400 Bad Request: BOT_INVALID"


@pytest.mark.parametrize(
    ("button", "text"),
    [
        ({"text": "A", "request_managed_bot": {}}, 'Can\'t find field "request_id"'),
        ({"text": "A", "request_managed_bot": 1}, 'Field "request_managed_bot" must be of type Object'),
    ],
)
async def test_a_button_that_asks_for_a_bot_needs_a_number(api: Api, ann: Person, button: Any, text: str) -> None:
    about = {"chat_id": ann.id, "text": "Hi", "reply_markup": {"keyboard": [[button]]}}
    assert await api.error("sendMessage", **about) == f"400 Bad Request: can't parse keyboard button: {text}"


async def test_a_reply_keyboard_stays_until_it_is_taken_away(api: Api, ann: Person) -> None:
    assert ann.chat().keyboard == []
    await ask(api, ann, **WANTED)
    await api.result("sendMessage", chat_id=ann.id, text="Well?")
    assert ann.chat().keyboard == [["Make it", "No"]]
    await api.result("sendMessage", chat_id=ann.id, text="As you like", reply_markup={"remove_keyboard": True})
    assert ann.chat().keyboard == []


async def test_people_are_told_why_they_cannot_make_a_bot(api: Api, ann: Person) -> None:
    with pytest.raises(PressError, match="Ann cannot press 'Make it': the reply keyboard has no buttons"):
        await ann.create_bot("Make it")
    await ask(api, ann, request_id=1)
    with pytest.raises(PressError, match="Ann cannot make a bot with 'No': it does not ask for one"):
        await ann.create_bot("No")
    with pytest.raises(ValueError, match="suggests no name and username: give both"):
        await ann.create_bot("Make it", name="Helper")
    for username, why in {
        "helper": "5 to 32 of a-z, 0-9, _ and bot at the end",
        "Example_Bot": "somebody has it",
    }.items():
        with pytest.raises(ValueError, match=f"'{username}' cannot be the username of a bot: .*{why}"):
            await ann.create_bot("Make it", name="Helper", username=username)
    api.server.bot.can_manage_bots = False
    with pytest.raises(ValueError, match="@example_bot cannot look after bots: its can_manage_bots is False"):
        await ann.create_bot("Make it", name="Helper", username="helper_bot")
    with pytest.raises(ValueError, match="Ann cannot replace the token of @example_bot: it is somebody else's"):
        await ann.replace_token(api.server.bot)
