"""Web Apps: messages that a bot sends through them or keeps ready, what they send, and bots that are guests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aiogram.testing import PressError

if TYPE_CHECKING:
    from aiogram.testing import Person

    from .conftest import Api

PAGE = "https://example.com/app"
TOO_OLD = "400 Bad Request: query is too old and response timeout expired or query ID is invalid"
LIKE = {"inline_keyboard": [[{"text": "Like", "callback_data": "like"}]]}
RESULT = {"type": "article", "id": "1", "title": "Cats", "input_message_content": {"message_text": "All about cats"}}


async def newest(api: Api, kind: str) -> dict[str, Any]:
    (update,) = await api.updates(offset=-1)
    found: dict[str, Any] = update[kind]
    return found


async def keyboard(api: Api, who: Person, **button: Any) -> None:
    """Put a reply keyboard with one button into the private chat."""
    await who.send("/start")
    markup = {"keyboard": [[{"text": "Pick", **button}]]}
    await api.result("sendMessage", chat_id=who.id, text="Pick one", reply_markup=markup)


@pytest.fixture
def ann(api: Api) -> Person:
    return api.server.user("Ann", last_name="Lee", username="ann_lee")


async def opened(api: Api, ann: Person) -> str:
    """Have Ann open a Web App from a button under a message; returns the id of its query."""
    await ann.send("/start")
    markup = {"inline_keyboard": [[{"text": "Open", "web_app": {"url": PAGE}}]]}
    await api.result("sendMessage", chat_id=ann.id, text="Look", reply_markup=markup)
    app = await ann.open_web_app("Open", message=ann.chat().last)
    assert app.url == PAGE
    return app.query_id


async def test_a_web_app_lets_its_bot_send_one_message_in_the_name_of_the_person(api: Api, ann: Person) -> None:
    query_id = await opened(api, ann)
    assert await api.result("answerWebAppQuery", web_app_query_id=query_id, result=RESULT) == {}
    sent = ann.chat().last
    assert (sent.sender, sent.text, sent.via_bot) == ("Ann", "All about cats", "example_bot")
    assert await api.error("answerWebAppQuery", web_app_query_id=query_id, result=RESULT) == TOO_OLD


async def test_such_a_message_can_be_edited_when_it_has_a_keyboard(api: Api, ann: Person) -> None:
    query_id = await opened(api, ann)
    answer = await api.result("answerWebAppQuery", web_app_query_id=query_id, result=RESULT | {"reply_markup": LIKE})
    assert await api.result("editMessageText", inline_message_id=answer["inline_message_id"], text="Dogs") is True
    assert ann.chat().last.text == "Dogs"


async def test_a_message_for_a_web_app_must_be_one_and_its_query_there(api: Api, ann: Person) -> None:
    query_id = await opened(api, ann)
    assert await api.error("answerWebAppQuery", web_app_query_id=query_id) == "400 Bad Request: result isn't specified"
    refusal = await api.error("answerWebAppQuery", web_app_query_id=query_id, result={"type": "article"})
    assert refusal == "400 Bad Request: can't parse inline query result: Can't find field \"id\""
    assert await api.error("answerWebAppQuery", web_app_query_id="no", result=RESULT) == TOO_OLD
    other = api.server.add_bot("Other", username="other_bot")
    assert await api.error("answerWebAppQuery", bot=other, web_app_query_id=query_id, result=RESULT) == TOO_OLD


async def test_a_web_app_of_the_keyboard_sends_data(api: Api, ann: Person) -> None:
    await keyboard(api, ann, web_app={"url": PAGE})
    app = await ann.open_web_app("Pick")
    await app.send_data('{"size": 3}')
    message = await newest(api, "message")
    assert message["web_app_data"] == {"data": '{"size": 3}', "button_text": "Pick"}


async def test_a_web_app_sends_data_only_from_the_keyboard_and_little(api: Api, ann: Person) -> None:
    await keyboard(api, ann, web_app={"url": PAGE})
    with pytest.raises(ValueError, match="at most 4096 bytes, got 4097"):
        await (await ann.open_web_app("Pick")).send_data("x" * 4097)
    menu = {"type": "web_app", "text": "Shop", "web_app": {"url": PAGE}}
    await api.result("setChatMenuButton", menu_button=menu)
    app = await ann.open_web_app()
    assert app.query_id
    with pytest.raises(ValueError, match="only a Web App that a key of the reply keyboard has opened"):
        await app.send_data("x")


async def test_a_button_without_a_web_app_opens_none(api: Api, ann: Person) -> None:
    await keyboard(api, ann)
    with pytest.raises(PressError, match="Ann cannot open a Web App with 'Pick'"):
        await ann.open_web_app("Pick")


async def test_a_message_kept_ready_goes_where_it_may(api: Api, ann: Person) -> None:
    await opened(api, ann)
    app = await ann.open_web_app("Open", message=ann.chat().last)
    kept = await api.result("savePreparedInlineMessage", user_id=ann.id, result=RESULT, allow_group_chats=True)
    assert kept["expiration_date"] > api.server.core.clock.unix()
    bob = api.server.user("Bob")
    group = api.server.group("Friends", members=[ann, bob], with_bot=False)
    with pytest.raises(ValueError, match="it is not for user chats"):
        await app.share_message(kept["id"], ann.chat_with(bob))
    assert (await app.share_message(kept["id"], group)).text == "All about cats"


async def test_a_message_kept_ready_is_gone_after_its_time_and_for_one_person(api: Api, ann: Person) -> None:
    await opened(api, ann)
    app = await ann.open_web_app("Open", message=ann.chat().last)
    kept = await api.result("savePreparedInlineMessage", user_id=ann.id, result=RESULT, allow_group_chats=True)
    bob = api.server.user("Bob")
    group = api.server.group("Friends", members=[ann, bob], with_bot=False)
    other = await api.result("savePreparedInlineMessage", user_id=bob.id, result=RESULT, allow_group_chats=True)
    with pytest.raises(ValueError, match="has kept nothing ready as"):
        await app.share_message(other["id"], group)
    await api.server.clock.advance(25 * 3600)
    with pytest.raises(ValueError, match="is gone"):
        await app.share_message(kept["id"], group)


async def test_people_are_shared_with_what_the_button_asks_for(api: Api, ann: Person) -> None:
    await keyboard(api, ann, request_users={"request_id": 7, "max_quantity": 2, "request_name": True})
    bob = api.server.user("Bob", username="bob")
    await ann.share_users("Pick", bob, ann)
    message = await newest(api, "message")
    assert message["users_shared"] == {
        "request_id": 7,
        "users": [
            {"user_id": bob.id, "first_name": "Bob"},
            {"user_id": ann.id, "first_name": "Ann", "last_name": "Lee"},
        ],
    }


async def test_only_those_are_shared_whom_the_button_asks_for(api: Api, ann: Person) -> None:
    await keyboard(api, ann, request_users={"request_id": 7, "user_is_bot": True, "request_username": True})
    with pytest.raises(ValueError, match="Ann cannot be picked: the button asks for user_is_bot True"):
        await ann.share_users("Pick", ann)
    with pytest.raises(ValueError, match="can pick 1 to 1 with this button, got 2"):
        await ann.share_users("Pick", api.server.bot, api.server.bot)
    await ann.share_users("Pick", api.server.bot)
    message = await newest(api, "message")
    assert message["users_shared"]["users"] == [{"user_id": api.server.bot.id, "username": "example_bot"}]


async def test_a_chat_is_shared_and_the_bot_gets_its_rights_there(api: Api, ann: Person) -> None:
    wanted = {
        "request_id": 8,
        "chat_is_channel": False,
        "request_title": True,
        "bot_administrator_rights": {"can_pin_messages": True},
    }
    await keyboard(api, ann, request_chat=wanted)
    group = api.server.supergroup("Club", members=[ann], with_bot=False)
    await ann.share_chat("Pick", group)
    message = await newest(api, "message")
    assert message["chat_shared"] == {"request_id": 8, "chat_id": group.id, "title": "Club"}
    me = await api.result("getChatMember", chat_id=group.id, user_id=api.server.bot.id)
    assert (me["status"], me["can_pin_messages"]) == ("administrator", True)


@pytest.mark.parametrize(
    ("wanted", "why"),
    [
        ({"chat_is_channel": True}, "asks for chat_is_channel True"),
        ({"chat_is_channel": False, "chat_has_username": True}, "asks for chat_has_username True"),
        ({"chat_is_channel": False, "chat_is_created": True}, "asks for chat_is_created True"),
        ({"chat_is_channel": False, "bot_is_member": True}, "asks for bot_is_member True"),
        (
            {"chat_is_channel": False, "user_administrator_rights": {"can_pin_messages": True}},
            "has no can_pin_messages",
        ),
        ({"chat_is_channel": False, "bot_administrator_rights": {"can_pin_messages": True}}, "may not promote"),
    ],
)
async def test_only_such_a_chat_is_shared_as_the_button_asks_for(
    api: Api, ann: Person, wanted: dict[str, Any], why: str
) -> None:
    await keyboard(api, ann, request_chat={"request_id": 8, **wanted})
    bob = api.server.user("Bob")
    group = api.server.supergroup("Club", members=[bob, ann], with_bot=False)
    with pytest.raises(ValueError, match=why):
        await ann.share_chat("Pick", group)


async def test_a_button_kept_ready_shares_what_it_asks_for(api: Api, ann: Person) -> None:
    await opened(api, ann)
    app = await ann.open_web_app("Open", message=ann.chat().last)
    button = {"text": "Who?", "request_users": {"request_id": 9}}
    kept = await api.result("savePreparedKeyboardButton", user_id=ann.id, button=button)
    await app.use_button(kept["id"], ann)
    assert (await newest(api, "message"))["users_shared"] == {"request_id": 9, "users": [{"user_id": ann.id}]}
    group = api.server.supergroup("Club", members=[ann])
    button = {"text": "Where?", "request_chat": {"request_id": 10, "chat_is_channel": False}}
    kept = await api.result("savePreparedKeyboardButton", user_id=ann.id, button=button)
    await app.use_button(kept["id"], group)
    assert (await newest(api, "message"))["chat_shared"] == {"request_id": 10, "chat_id": group.id}


async def test_a_button_kept_ready_asks_for_something(api: Api, ann: Person) -> None:
    refusal = await api.error("savePreparedKeyboardButton", user_id=ann.id, button={"text": "Plain"})
    assert refusal == "400 Bad Request: BUTTON_TYPE_INVALID"
    refusal = await api.error("savePreparedKeyboardButton", user_id=ann.id, button={"request_users": {}})
    assert refusal == "400 Bad Request: can't parse keyboard button: Can't find field \"text\""


async def test_a_guest_is_asked_and_answers_once(api: Api, ann: Person) -> None:
    api.server.bot.supports_guest_queries = True
    group = api.server.group("Friends", members=[ann], with_bot=False)
    await ann.ask_guest("@example_bot cats?", chat=group)
    message = await newest(api, "guest_message")
    assert (message["text"], message["chat"]["id"]) == ("@example_bot cats?", group.id)
    query_id = message["guest_query_id"]
    sent = await api.result("answerGuestQuery", guest_query_id=query_id, result=RESULT)
    assert (group.last.sender, group.last.text) == ("Example Bot", "All about cats")
    assert await api.error("answerGuestQuery", guest_query_id=query_id, result=RESULT) == TOO_OLD
    assert await api.result("editMessageText", inline_message_id=sent["inline_message_id"], text="Dogs") is True
    assert group.last.text == "Dogs"


async def test_only_a_bot_that_is_a_guest_is_asked_as_one(api: Api, ann: Person) -> None:
    group = api.server.group("Friends", members=[ann])
    with pytest.raises(ValueError, match="its supports_guest_queries is False"):
        await ann.ask_guest("cats?", chat=group)
    api.server.bot.supports_guest_queries = True
    with pytest.raises(ValueError, match="is in 'Friends': it is no guest"):
        await ann.ask_guest("cats?", chat=group)


async def test_a_button_switches_to_inline_mode_in_a_chat_of_its_kind(api: Api, ann: Person) -> None:
    await ann.send("/start")
    rows = [
        [{"text": "Here", "switch_inline_query_current_chat": "cats"}],
        [{"text": "Anywhere", "switch_inline_query": "dogs"}],
        [{"text": "Group", "switch_inline_query_chosen_chat": {"query": "birds", "allow_group_chats": True}}],
        [{"text": "Like", "callback_data": "like"}],
    ]
    await api.result("sendMessage", chat_id=ann.id, text="Search", reply_markup={"inline_keyboard": rows})
    bob = api.server.user("Bob")
    group, alone = api.server.group("Friends", members=[ann, bob], with_bot=False), ann.chat_with(bob)
    message = ann.chat().last
    for label, chat, query, kind in (
        ("Here", None, "cats", "sender"),
        ("Anywhere", alone, "dogs", "private"),
        ("Group", group, "birds", "group"),
    ):
        await ann.switch_inline(message, label, chat=chat)
        asked = await newest(api, "inline_query")
        assert (asked["query"], asked["chat_type"]) == (query, kind)
    with pytest.raises(PressError, match="'Group' is not for user chats"):
        await ann.switch_inline(message, "Group", chat=alone)
    with pytest.raises(PressError, match="name it by chat"):
        await ann.switch_inline(message, "Anywhere")
    with pytest.raises(PressError, match="it does something else"):
        await ann.switch_inline(message, "Like")


async def test_what_is_written_in_the_name_of_a_channel_says_so_until_it_is_banned(api: Api, ann: Person) -> None:
    group = api.server.supergroup("Club", members=[ann])
    await ann.promote(api.server.bot, "can_restrict_members", chat=group)
    news = api.server.channel("Ann's news", members=[ann], with_bot=False)
    await ann.send("Hello", chat=group, as_channel=news)
    message = await newest(api, "message")
    assert message["sender_chat"]["id"] == news.id
    assert (message["from"]["id"], message["from"]["username"]) == (136817688, "Channel_Bot")
    assert group.last.sender == "Ann's news"
    await api.result("banChatSenderChat", chat_id=group.id, sender_chat_id=news.id)
    with pytest.raises(ValueError, match="it is banned in 'Club'"):
        await ann.send("Hello?", chat=group, as_channel=news)
    await api.result("unbanChatSenderChat", chat_id=group.id, sender_chat_id=news.id)
    await ann.send("Back again", chat=group, as_channel=news)


async def test_an_anonymous_administrator_writes_as_the_group(api: Api, ann: Person) -> None:
    bob = api.server.user("Bob")
    group = api.server.supergroup("Club", members=[bob, ann])
    await bob.promote(api.server.bot, chat=group)
    await api.result("promoteChatMember", chat_id=group.id, user_id=ann.id, can_pin_messages=True, is_anonymous=True)
    await ann.send("Hello", chat=group)
    message = await newest(api, "message")
    assert message["sender_chat"]["id"] == group.id
    assert (message["from"]["id"], message["from"]["username"]) == (1087968824, "GroupAnonymousBot")


async def test_a_web_app_is_good_for_nothing_once_the_person_has_blocked_the_bot(api: Api, ann: Person) -> None:
    query_id = await opened(api, ann)
    await ann.block()
    assert await api.error("answerWebAppQuery", web_app_query_id=query_id, result=RESULT) == TOO_OLD


async def test_a_file_that_cannot_be_had_is_told_to_the_bot(api: Api, ann: Person) -> None:
    query_id = await opened(api, ann)
    photo = {"type": "document", "id": "1", "title": "x", "document_url": PAGE, "mime_type": "application/pdf"}
    refusal = await api.error("answerWebAppQuery", web_app_query_id=query_id, result=photo)
    assert refusal == "400 Bad Request: failed to get HTTP URL content"
