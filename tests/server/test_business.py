"""Bots work for accounts: connections, messages in somebody's name, and the account itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from aiogram.api import methods

from .conftest import decoded

if TYPE_CHECKING:
    from aiogram.testing import ChatView, Person

    from .conftest import Api

HOUR = 3600
REPLY = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}


class Shop(NamedTuple):
    """Ann, for whom the bot works, and Bob, who has written to her."""

    api: Api
    ann: Person
    bob: Person
    connection: str

    @property
    def chat(self) -> ChatView:
        return self.bob.chat_with(self.ann)

    def about(self, **more: Any) -> dict[str, Any]:
        return {"business_connection_id": self.connection, "chat_id": self.bob.id, **more}

    async def allow(self, *rights: str) -> None:
        await self.ann.connect_business(rights=rights)

    async def kinds(self) -> list[str]:
        return [kind for update in await self.api.updates() for kind in update if kind != "update_id"]


@pytest.fixture
async def shop(api: Api) -> Shop:
    ann, bob = api.server.user("Ann", username="ann_shop"), api.server.user("Bob", username="bob_here")
    connection = await ann.connect_business()
    await bob.send("Is it open?", chat=bob.chat_with(ann))
    return Shop(api, ann, bob, connection)


async def test_the_bot_is_told_of_a_connection_its_change_and_its_end(api: Api) -> None:
    ann = api.server.user("Ann")
    connection = await ann.connect_business(rights=["can_reply"])
    assert await ann.connect_business(rights=["can_edit_bio", "can_reply"]) == connection
    await ann.disconnect_business()
    updates = await api.updates()
    begun, changed, ended = [update["business_connection"] for update in updates]
    assert decoded(methods.GetUpdates, updates)[0].business_connection.rights.can_reply
    assert begun["rights"] == {"can_reply": True}
    assert list(changed["rights"]) == ["can_reply", "can_edit_bio"]
    assert list(begun) == ["id", "user", "user_chat_id", "date", "rights", "is_enabled"]
    assert (begun["user_chat_id"], begun["is_enabled"]) == (ann.id, True)
    assert ended == await api.result("getBusinessConnection", business_connection_id=connection)
    assert (ended["is_enabled"], "rights" in ended) == (False, False)


async def test_one_bot_at_a_time_works_for_an_account(api: Api) -> None:
    other = api.server.add_bot("Other", username="other_bot")
    ann = api.server.user("Ann")
    first = await ann.connect_business()
    await ann.connect_business(other)
    assert [update["business_connection"]["is_enabled"] for update in await api.updates()] == [True, False]
    assert (await api.result("getBusinessConnection", business_connection_id=first))["is_enabled"] is False


async def test_messages_of_both_people_are_business_messages_of_the_other_ones_chat(shop: Shop) -> None:
    await shop.ann.send("Until six", chat=shop.ann.chat_with(shop.bob))
    asked, told = [update["business_message"] for update in await shop.api.updates(offset=-2)]
    assert list(asked)[:2] == ["business_connection_id", "message_id"]
    assert [(one["from"]["first_name"], one["chat"]["id"], one["text"]) for one in (asked, told)] == [
        ("Bob", shop.bob.id, "Is it open?"),
        ("Ann", shop.bob.id, "Until six"),
    ]
    assert {asked["business_connection_id"], told["business_connection_id"]} == {shop.connection}


async def test_a_chat_from_before_the_connection_is_seen_from_the_side_of_the_account(api: Api) -> None:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    for writer, reader in ((ann, bob), (bob, ann)):
        await writer.send("Hi", chat=writer.chat_with(reader))
    await ann.connect_business()
    await ann.send("Hi again", chat=ann.chat_with(bob))
    assert (await api.updates())[-1]["business_message"]["chat"]["id"] == bob.id
    await ann.disconnect_business()
    await bob.connect_business()
    await ann.send("And again", chat=ann.chat_with(bob))
    assert (await api.updates())[-1]["business_message"]["chat"]["id"] == ann.id


async def test_an_account_without_a_bot_keeps_its_messages_to_itself(shop: Shop) -> None:
    await shop.ann.disconnect_business()
    await shop.bob.send("Hello?", chat=shop.chat)
    assert await shop.kinds() == ["business_connection", "business_message", "business_connection"]


async def test_a_connection_for_some_chats_covers_no_others(shop: Shop) -> None:
    eve = shop.api.server.user("Eve")
    await shop.ann.connect_business(only=[shop.bob])
    message = await eve.send("Psst", chat=eve.chat_with(shop.ann))
    await eve.delete(message)
    assert await shop.kinds() == ["business_connection", "business_message", "business_connection"]
    refused = await shop.api.error("sendMessage", **shop.about(chat_id=eve.id, text="Yes?"))
    assert refused == "400 Bad Request: BUSINESS_PEER_INVALID"


async def test_what_is_corrected_and_deleted_is_told(shop: Shop) -> None:
    question = shop.chat.last
    await shop.bob.edit(question, "Is it open today?")
    await shop.bob.delete(question)
    edited, deleted = (await shop.api.updates())[-2:]
    assert edited["edited_business_message"]["text"] == "Is it open today?"
    assert decoded(methods.GetUpdates, [deleted])[0].deleted_business_messages.chat.id == shop.bob.id
    assert deleted["deleted_business_messages"] == {
        "business_connection_id": shop.connection,
        "chat": edited["edited_business_message"]["chat"],
        "message_ids": [question.message_id],
    }


async def test_the_bot_writes_in_the_name_of_the_account(shop: Shop) -> None:
    sent = await shop.api.result("sendMessage", **shop.about(text="Until six"))
    assert (sent["from"]["id"], sent["sender_business_bot"]["id"]) == (shop.ann.id, shop.api.server.bot.id)
    assert (sent["business_connection_id"], sent["chat"]["id"]) == (shop.connection, shop.bob.id)
    seen = await shop.bob.receives("Until six", chat=shop.chat)
    assert (seen.sender, seen.from_bot) == ("Ann", True)
    assert await shop.kinds() == ["business_connection", "business_message"]


async def test_the_bot_replies_in_the_chat_of_the_account(shop: Shop) -> None:
    reply = {"message_id": shop.chat.last.message_id}
    sent = await shop.api.result("sendMessage", **shop.about(text="Yes", reply_parameters=reply))
    assert sent["reply_to_message"]["text"] == "Is it open?"
    assert sent["reply_to_message"]["business_connection_id"] == shop.connection


async def test_the_bot_edits_what_it_has_written(shop: Shop) -> None:
    sent = await shop.api.result("sendMessage", **shop.about(text="Until six", reply_markup=REPLY))
    edited = await shop.api.result("editMessageText", **shop.about(message_id=sent["message_id"], text="Until seven"))
    assert (edited["text"], edited["business_connection_id"]) == ("Until seven", shop.connection)
    assert (shop.chat.last.text, shop.chat.last.buttons) == ("Until seven", [])
    assert "edited_business_message" not in await shop.kinds()


async def test_the_account_corrects_what_the_bot_has_written(shop: Shop) -> None:
    await shop.api.result("sendMessage", **shop.about(text="Until six"))
    await shop.ann.edit(shop.chat.last, "Until seven")
    assert (await shop.api.updates())[-1]["edited_business_message"]["text"] == "Until seven"


async def test_the_bot_edits_what_the_account_itself_has_written_for_48_hours(shop: Shop) -> None:
    message = await shop.ann.send("Untill six", chat=shop.ann.chat_with(shop.bob))
    about = shop.about(message_id=message.message_id)
    await shop.api.result("editMessageText", **about, text="Until six")
    await shop.api.server.clock.advance(48 * HOUR + 1)
    await shop.bob.send("Well?", chat=shop.chat)
    assert (
        await shop.api.error("editMessageText", **about, text="Until 6") == "400 Bad Request: message can't be edited"
    )


async def test_a_press_in_a_business_chat_carries_the_connection(shop: Shop) -> None:
    sent = await shop.api.result("sendMessage", **shop.about(text="Come?", reply_markup=REPLY))
    press = await shop.bob.press(shop.chat.last, "Yes")
    query = (await shop.api.updates())[-1]["callback_query"]
    assert query["message"]["business_connection_id"] == shop.connection
    assert (query["from"]["id"], query["message"]["message_id"]) == (shop.bob.id, sent["message_id"])
    await shop.api.result("answerCallbackQuery", callback_query_id=query["id"], text="Good")
    toast = await press.answer()
    assert toast is not None
    assert toast.text == "Good"


async def test_reading_marks_what_the_account_has_got_so_far(shop: Shop) -> None:
    later = await shop.bob.send("Hello?", chat=shop.chat)
    await shop.api.result("readBusinessMessage", **shop.about(message_id=shop.chat.messages[0].message_id))
    assert [one.read for one in shop.chat.messages] == [True, False]
    await shop.api.result("readBusinessMessage", **shop.about(message_id=later.message_id))
    assert later.read


async def test_the_bot_deletes_messages_of_one_chat(shop: Shop) -> None:
    await shop.api.result("sendMessage", **shop.about(text="Yes"))
    numbers = [one.message_id for one in shop.chat.messages]
    await shop.api.result("deleteBusinessMessages", **shop.about(message_ids=[*numbers, 999]))
    assert shop.chat.messages == []
    eve = shop.api.server.user("Eve")
    others = [await one.send("Hi", chat=one.chat_with(shop.ann)) for one in (eve, shop.bob)]
    mixed = await shop.api.error("deleteBusinessMessages", **shop.about(message_ids=[one.message_id for one in others]))
    assert mixed == "400 Bad Request: MESSAGE_ID_INVALID"


async def test_the_right_for_its_own_messages_lets_the_bot_delete_only_those(shop: Shop) -> None:
    sent = await shop.api.result("sendMessage", **shop.about(text="Yes"))
    await shop.allow("can_delete_sent_messages")
    first = shop.chat.messages[0].message_id
    refused = await shop.api.error("deleteBusinessMessages", **shop.about(message_ids=[first]))
    assert refused == "400 Bad Request: message can't be deleted"
    await shop.api.result("deleteBusinessMessages", **shop.about(message_ids=[sent["message_id"]]))
    assert [one.text for one in shop.chat.messages] == ["Is it open?"]


@pytest.mark.parametrize(
    ("ids", "text"),
    [
        ("", "message identifiers are not specified"),
        ([], "message identifiers are not specified"),
        ("[", "can't parse message_ids JSON object"),
        ({}, "expected an Array of message identifiers"),
        ([1] * 101, "too many message identifiers specified"),
        ([True], "message identifier must be a Number"),
        (["x"], "can't parse message identifier as a Number"),
        ([0], "invalid message identifier specified"),
    ],
)
async def test_what_is_no_list_of_messages_is_refused(shop: Shop, ids: Any, text: str) -> None:
    assert await shop.api.error("deleteBusinessMessages", **shop.about(message_ids=ids)) == f"400 Bad Request: {text}"


async def test_old_messages_stay_with_both_people(shop: Shop) -> None:
    number = shop.chat.last.message_id
    await shop.api.server.clock.advance(48 * HOUR + 1)
    refused = await shop.api.error("deleteBusinessMessages", **shop.about(message_ids=[number]))
    assert refused == "400 Bad Request: message can't be deleted for everyone"


@pytest.mark.parametrize(
    ("method", "parameters"),
    [
        ("sendMessage", {"text": "Hi"}),
        ("editMessageText", {"text": "Hi", "message_id": 1}),
        ("readBusinessMessage", {"message_id": 1}),
        ("setBusinessAccountName", {"first_name": "Anna"}),
        ("setBusinessAccountUsername", {"username": "anna_shop"}),
        ("setBusinessAccountBio", {"bio": "Open until six"}),
        ("getBusinessAccountStarBalance", {}),
        ("transferBusinessAccountStars", {"star_count": 1}),
    ],
)
async def test_without_the_right_or_the_connection_nothing_is_done(
    shop: Shop, method: str, parameters: dict[str, Any]
) -> None:
    await shop.allow("can_delete_all_messages")
    about = shop.about(**parameters)
    assert await shop.api.error(method, **about) == "400 Bad Request: not enough rights"
    await shop.ann.disconnect_business()
    assert await shop.api.error(method, **about) == "400 Bad Request: BUSINESS_CONNECTION_INVALID"
    about["business_connection_id"] = "nothing"
    assert await shop.api.error(method, **about) == "400 Bad Request: business connection not found"
    strange = await shop.api.error("getBusinessConnection", business_connection_id="nothing")
    assert strange == "400 Bad Request: business connection not found"


async def test_a_connection_of_another_bot_is_none(shop: Shop) -> None:
    other = shop.api.server.add_bot("Other", username="other_bot")
    answer = await shop.api.call("sendMessage", bot=other, **shop.about(text="Hi"))
    assert answer.body["description"] == "Bad Request: business connection not found"


async def test_a_chat_without_news_for_a_day_is_closed_to_the_bot(shop: Shop) -> None:
    await shop.api.server.clock.advance(24 * HOUR + 1)
    refused = await shop.api.error("sendMessage", **shop.about(text="Still there?"))
    assert refused == "400 Bad Request: BUSINESS_PEER_USAGE_MISSING"
    eve = shop.api.server.user("Eve")
    refused = await shop.api.error("sendMessage", **shop.about(chat_id=eve.id, text="Hi"))
    assert refused == "400 Bad Request: BUSINESS_PEER_USAGE_MISSING"


@pytest.mark.parametrize(
    ("method", "about", "text"),
    [
        ("sendMessage", {"chat_id": "", "text": "Hi"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": 5, "text": "Hi"}, "chat not found"),
        ("editMessageText", {"message_id": 99, "text": "Hi"}, "message to edit not found"),
        ("editMessageText", {"message_id": 1, "text": "Hi"}, "message can't be edited"),
        ("readBusinessMessage", {}, "message identifier is not specified"),
        ("readBusinessMessage", {"message_id": 99}, "MESSAGE_ID_INVALID"),
        ("setBusinessAccountName", {"first_name": " "}, "FIRSTNAME_INVALID"),
        ("setBusinessAccountBio", {"bio": "x" * 141}, "ABOUT_TOO_LONG"),
        ("setBusinessAccountUsername", {"username": "a__b_c"}, "USERNAME_INVALID"),
        ("setBusinessAccountUsername", {"username": "abcd"}, "USERNAME_INVALID"),
        ("setBusinessAccountUsername", {"username": "ann_shop"}, "USERNAME_NOT_MODIFIED"),
        ("setBusinessAccountUsername", {"username": "Bob_Here"}, "USERNAME_OCCUPIED"),
        ("transferBusinessAccountStars", {"star_count": 1}, "BALANCE_TOO_LOW"),
    ],
)
async def test_what_cannot_be_done_is_refused(shop: Shop, method: str, about: dict[str, Any], text: str) -> None:
    assert await shop.api.error(method, **shop.about(**about)) == f"400 Bad Request: {text}"


async def test_the_profile_of_the_account_changes(shop: Shop) -> None:
    await shop.api.result("setBusinessAccountName", **shop.about(first_name=" Anna ", last_name="x" * 70))
    await shop.api.result("setBusinessAccountUsername", **shop.about(username="anna_shop"))
    await shop.api.result("setBusinessAccountBio", **shop.about(bio="Open until six"))
    assert (shop.ann.first_name, shop.ann.last_name) == ("Anna", "x" * 64)
    assert (shop.ann.username, shop.ann.bio) == ("anna_shop", "Open until six")
    await shop.api.result("setBusinessAccountUsername", **shop.about(username=""))
    assert shop.ann.username == ""


async def test_stars_of_the_account_go_to_the_bot(shop: Shop) -> None:
    stars = shop.api.server.core.state.stars
    stars.add(shop.ann.account, 50)
    await shop.api.result("transferBusinessAccountStars", **shop.about(star_count=20))
    assert (shop.ann.stars, stars.balances[shop.api.server.bot]) == (30, 20)
    assert await shop.api.result("getBusinessAccountStarBalance", **shop.about()) == {"amount": 30}
    (entry,) = stars.transactions
    assert (entry.json["amount"], entry.partner["transaction_type"]) == (20, "business_account_transfer")


async def test_people_are_told_what_they_cannot_connect(api: Api) -> None:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    quiet = api.server.add_bot("Quiet", username="quiet_bot", can_connect_to_business=False)
    with pytest.raises(ValueError, match="@quiet_bot cannot work for an account: its can_connect_to_business is False"):
        await ann.connect_business(quiet)
    with pytest.raises(ValueError, match="'can_fly' is no right of a business bot: there are can_reply"):
        await ann.connect_business(rights=["can_fly"])
    with pytest.raises(ValueError, match="no bot works for the account of Ann"):
        await ann.disconnect_business()
    with pytest.raises(ValueError, match="Ann has no chat with themselves"):
        ann.chat_with(ann)
    await ann.connect_business()
    assert bob.chat_with(ann).title == "Ann"
    with pytest.raises(ValueError, match="Bob has a chat with Ann, for whose account a bot works"):
        await bob.connect_business()
