from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aiogram.testing import PressError

if TYPE_CHECKING:
    from tests.server.conftest import Api

LIKE = {"inline_keyboard": [[{"text": "Like", "callback_data": "like"}]]}
NOT_MODIFIED = (
    "400 Bad Request: message is not modified: specified new message content and reply markup "
    "are exactly the same as a current content and reply markup of the message"
)


async def test_get_me_has_every_flag(api: Api) -> None:
    me = await api.result("getMe")
    assert list(me)[:4] == ["id", "is_bot", "first_name", "username"]
    assert [name for name, value in me.items() if value is False] == [
        "can_read_all_group_messages",
        "supports_guest_queries",
        "has_main_web_app",
        "has_topics_enabled",
        "allows_users_to_create_topics",
    ]


async def test_a_sent_message_has_telegrams_keys_in_telegrams_order(api: Api) -> None:
    ann = api.server.user("Ann", last_name="Lee", username="ann", language_code="en")
    sent = await api.result("sendMessage", chat_id=ann.id, text=" hello /now ", reply_markup=LIKE)
    assert list(sent) == ["message_id", "from", "chat", "date", "text", "entities", "reply_markup"]
    assert sent["chat"] == {
        "id": ann.id,
        "first_name": "Ann",
        "last_name": "Lee",
        "username": "ann",
        "type": "private",
    }
    assert sent["date"] == 1767268800
    assert sent["text"] == "hello /now"
    assert sent["entities"] == [{"offset": 6, "length": 4, "type": "bot_command"}]
    assert sent["reply_markup"] == LIKE


@pytest.mark.parametrize(
    ("parameters", "error"),
    [
        ({}, "message text is empty"),
        ({"text": ""}, "message text is empty"),
        ({"text": "a" * 32769}, "text is too long"),
        ({"text": "a", "parse_mode": "rtf"}, "unsupported parse_mode"),
        ({"text": "a"}, "chat_id is empty"),
        ({"text": "a", "chat_id": 99}, "chat not found"),
        ({"text": "a", "chat_id": "@ann"}, "chat not found"),
        ({"text": "a", "chat_id": "somebody"}, "chat not found"),
        ({"text": " \n ", "chat_id": 1000}, "text must be non-empty"),
        ({"text": "a" * 4097, "chat_id": 1000}, "message is too long"),
        ({"text": "a", "chat_id": 1000, "reply_parameters": "{"}, "can't parse reply parameters JSON object"),
        ({"text": "a", "chat_id": 1000, "reply_parameters": [1]}, "object expected as reply parameters"),
        (
            {"text": "a", "chat_id": 1000, "reply_parameters": {"chat_id": 1}},
            "can't parse reply parameters: Can't find field \"message_id\"",
        ),
        ({"text": "a", "chat_id": 1000, "reply_parameters": {"message_id": 9}}, "message to be replied not found"),
        ({"text": "a", "chat_id": 1000, "reply_to_message_id": 9}, "message to be replied not found"),
        ({"text": "a", "link_preview_options": "{"}, "can't parse link preview options JSON object"),
        ({"text": "a", "link_preview_options": []}, "object expected as link preview options"),
        (
            {"text": "a", "link_preview_options": {"is_disabled": 1}},
            'can\'t parse link preview options: Field "is_disabled" must be of type Boolean',
        ),
        ({"chat_id": 99, "reply_markup": "no"}, "message text is empty"),
        ({"text": "a", "chat_id": 99, "reply_markup": "no"}, "can't parse reply keyboard markup JSON object"),
    ],
)
async def test_what_send_message_refuses(api: Api, parameters: dict[str, Any], error: str) -> None:
    api.server.user("Ann", username="ann")
    assert await api.error("sendMessage", **parameters) == f"400 Bad Request: {error}"


async def test_a_text_of_4096_emoji_is_not_too_long(api: Api) -> None:
    ann = api.server.user("Ann")
    assert len((await api.result("sendMessage", chat_id=ann.id, text="😀" * 4096))["text"]) == 4096


async def test_who_a_bot_may_not_write_to(api: Api) -> None:
    ann = api.server.user("Ann")
    stranger = api.server.user("Bob", started=False)
    group = api.server.group("Friends", members=[stranger])
    other = api.server.add_bot("Other", username="other_bot")
    assert await api.error("sendMessage", chat_id=stranger.id, text="a") == (
        "403 Forbidden: bot can't initiate conversation with a user"
    )
    await ann.block()
    assert await api.error("sendMessage", chat_id=ann.id, text="a") == "403 Forbidden: bot was blocked by the user"
    await ann.unblock()
    assert (await api.result("sendMessage", chat_id=ann.id, text="a"))["text"] == "a"
    assert await api.error("sendMessage", chat_id="@other_bot", text="a") == (
        "403 Forbidden: the bot can't send messages to the bot"
    )
    await api.result("sendMessage", chat_id=group.id, text="a")
    assert await api.error("sendMessage", bot=other, chat_id=group.id, text="a") == "400 Bad Request: chat not found"
    group.add(other)
    group.remove(other)
    assert await api.error("sendMessage", bot=other, chat_id=group.id, text="a") == (
        "403 Forbidden: bot is not a member of the group chat"
    )


async def test_a_block_and_its_end_are_told(api: Api) -> None:
    ann = api.server.user("Ann")
    await ann.block()
    await ann.unblock()
    first, second = [update["my_chat_member"] for update in await api.updates()]
    assert (first["old_chat_member"]["status"], first["new_chat_member"]["status"]) == ("member", "kicked")
    assert (second["old_chat_member"]["status"], second["new_chat_member"]["status"]) == ("kicked", "member")


async def test_a_reply_is_shown_one_level_deep(api: Api) -> None:
    ann = api.server.user("Ann")
    first = await api.result("sendMessage", chat_id=ann.id, text="1")
    second = await api.result(
        "sendMessage", chat_id=ann.id, text="2", reply_parameters={"message_id": first["message_id"]}
    )
    third = await api.result("sendMessage", chat_id=ann.id, text="3", reply_to_message_id=second["message_id"])
    assert second["reply_to_message"] == first
    assert third["reply_to_message"] == {key: value for key, value in second.items() if key != "reply_to_message"}
    alone = {"message_id": 99, "allow_sending_without_reply": True}
    assert "reply_to_message" not in await api.result("sendMessage", chat_id=ann.id, text="4", reply_parameters=alone)


@pytest.mark.parametrize("method", ["editMessageText", "editMessageReplyMarkup"])
@pytest.mark.parametrize(
    ("parameters", "error"),
    [
        ({}, "message identifier is not specified"),
        ({"chat_id": 99, "message_id": 1}, "chat not found"),
        ({"chat_id": 1000}, "message to edit not found"),
        ({"chat_id": 1000, "message_id": 99}, "message to edit not found"),
        ({"chat_id": 1000, "message_id": 1}, "message can't be edited"),
        ({"inline_message_id": "x"}, "invalid inline message identifier specified"),
        ({"inline_message_id": "a" * 27}, "MESSAGE_ID_INVALID"),
        ({"chat_id": 1000, "message_id": 2, "reply_markup": {"force_reply": True}}, "inline keyboard expected"),
    ],
)
async def test_what_an_edit_refuses(api: Api, method: str, parameters: dict[str, Any], error: str) -> None:
    ann = api.server.user("Ann")
    await ann.send("of Ann")
    await api.result("sendMessage", chat_id=ann.id, text="of the bot")
    text = {"text": "new"} if method == "editMessageText" else {}
    assert await api.error(method, **text, **parameters) == f"400 Bad Request: {error}"


async def test_an_edit_of_the_text_takes_the_keyboard_away(api: Api) -> None:
    ann = api.server.user("Ann")
    sent = await api.result("sendMessage", chat_id=ann.id, text="a", reply_markup=LIKE)
    target = {"chat_id": ann.id, "message_id": sent["message_id"]}
    await api.server.clock.advance(5)
    assert await api.error("editMessageText", **target, text="a", reply_markup=LIKE) == NOT_MODIFIED
    edited = await api.result("editMessageText", **target, text="a")
    assert "reply_markup" not in edited
    assert edited["edit_date"] == sent["date"] + 5
    assert await api.error("editMessageText", **target, text="a") == NOT_MODIFIED
    number = sent["message_id"]
    with pytest.raises(
        PressError, match=f"Ann cannot press 'Like': the keyboard was removed by edit 1 of message {number}"
    ):
        await ann.press(ann.chat().last, "Like")
    assert (await api.result("editMessageReplyMarkup", **target, reply_markup=LIKE))["reply_markup"] == LIKE
    assert await api.error("editMessageText", **target, text="b" * 4097) == "400 Bad Request: MESSAGE_TOO_LONG"
    assert await api.error("editMessageText", **target) == "400 Bad Request: message text is empty"


async def test_a_message_with_a_reply_keyboard_cannot_be_edited(api: Api) -> None:
    ann = api.server.user("Ann")
    sent = await api.result("sendMessage", chat_id=ann.id, text="a", reply_markup={"keyboard": [["Yes"]]})
    assert "reply_markup" not in sent
    target = {"chat_id": ann.id, "message_id": sent["message_id"], "text": "b"}
    assert await api.error("editMessageText", **target) == "400 Bad Request: message can't be edited"


async def test_a_press_under_a_post_reaches_the_bot_that_has_put_the_button_there(api: Api) -> None:
    olga, ann = api.server.user("Olga"), api.server.user("Ann")
    news = api.server.channel("News", members=[olga, ann])
    post = await olga.send("New beans", chat=news)
    target = {"chat_id": news.id, "message_id": post.message_id}
    assert (await api.result("editMessageReplyMarkup", **target, reply_markup=LIKE))["reply_markup"] == LIKE
    press = await ann.press(news.last, "Like")
    *_, update = await api.updates()
    assert (update["callback_query"]["id"], update["callback_query"]["data"]) == (press.query_id, "like")


@pytest.mark.parametrize(
    ("right", "error"), [("can_edit_messages", None), ("can_post_messages", "400 Bad Request: message can't be edited")]
)
async def test_posts_of_others_are_edited_only_with_the_right(api: Api, right: str, error: str | None) -> None:
    olga = api.server.user("Olga")
    channel = api.server.channel("News", members=[olga])
    channel.promote(api.server.bot, right)
    post = await olga.send("New beans", chat=channel)
    target = {"chat_id": channel.id, "message_id": post.message_id, "text": "Old beans"}
    if error is None:
        assert (await api.result("editMessageText", **target))["text"] == "Old beans"
    else:
        assert await api.error("editMessageText", **target) == error


async def test_an_administrator_of_a_supergroup_edits_nobody_elses_words(api: Api) -> None:
    olga = api.server.user("Olga")
    club = api.server.supergroup("Club", members=[olga])
    club.promote(api.server.bot)
    said = await olga.send("Hello", chat=club)
    target = {"chat_id": club.id, "message_id": said.message_id, "text": "Goodbye"}
    assert await api.error("editMessageText", **target) == "400 Bad Request: message can't be edited"


async def test_a_game_has_no_text_to_edit(api: Api) -> None:
    ann = api.server.user("Ann")
    game = api.server.game_message(ann, "chess")
    target = {"chat_id": ann.id, "message_id": game.message_id, "text": "b"}
    assert await api.error("editMessageText", **target) == "400 Bad Request: there is no text in the message to edit"


async def test_an_inline_message_is_edited_by_its_own_id(api: Api) -> None:
    ann = api.server.user("Ann")
    message = ann.inline_message("Vote", [[{"text": "Yes", "callback_data": "yes"}]])
    assert await api.result("editMessageText", inline_message_id=message.inline_message_id, text="Voted") is True
    assert (message.text, message.labels) == ("Voted", [])
    other = api.server.add_bot("Other", username="other_bot")
    assert (
        await api.error("editMessageText", bot=other, inline_message_id=message.inline_message_id, text="Mine")
        == "400 Bad Request: MESSAGE_ID_INVALID"
    )


async def test_what_delete_message_refuses(api: Api) -> None:
    ann = api.server.user("Ann")
    group = api.server.group("Friends", members=[ann])
    of_ann = await ann.send("/hi", chat=group)
    old = await api.result("sendMessage", chat_id=ann.id, text="a")
    for parameters, error in (
        ({"message_id": 1}, "chat identifier is not specified"),
        ({"chat_id": ann.id}, "message identifier is not specified"),
        ({"chat_id": 99, "message_id": 1}, "chat not found"),
        ({"chat_id": ann.id, "message_id": 99}, "message to delete not found"),
        ({"chat_id": group.id, "message_id": of_ann.message_id}, "message can't be deleted"),
    ):
        assert await api.error("deleteMessage", **parameters) == f"400 Bad Request: {error}"
    await api.server.clock.advance(48 * 3600 + 1)
    target = {"chat_id": ann.id, "message_id": old["message_id"]}
    assert await api.error("deleteMessage", **target) == "400 Bad Request: message can't be deleted for everyone"


async def test_a_deleted_message_is_gone(api: Api) -> None:
    ann = api.server.user("Ann")
    theirs = await ann.send("hi")
    target = {"chat_id": ann.id, "message_id": theirs.message_id}
    assert await api.result("deleteMessage", **target) is True
    assert theirs.deleted
    assert ann.chat().messages == []
    assert await api.error("deleteMessage", **target) == "400 Bad Request: message to delete not found"


@pytest.mark.parametrize(
    ("text", "reply", "heard"),
    [
        ("hello", False, False),
        ("/start", False, True),
        ("/start@example_bot", False, True),
        ("/start@other_bot", False, False),
        ("now /start", False, False),
        ("hello", True, True),
    ],
)
async def test_privacy_mode_lets_through_what_is_meant_for_the_bot(
    api: Api, text: str, *, reply: bool, heard: bool
) -> None:
    ann = api.server.user("Ann")
    group = api.server.group("Friends", members=[ann])
    await api.result("sendMessage", chat_id=group.id, text="here")
    await ann.send(text, chat=group, reply_to=group.last if reply else None)
    assert bool(await api.updates()) is heard


async def test_a_command_for_nobody_is_for_the_bot_that_spoke_last(api: Api) -> None:
    other = api.server.add_bot("Other", username="other_bot")
    ann = api.server.user("Ann")
    group = api.server.group("Friends", members=[ann, other])
    await ann.send("/first", chat=group)
    await api.result("sendMessage", bot=other, chat_id=group.id, text="here")
    await ann.send("/second", chat=group)
    assert [update["message"]["text"] for update in await api.updates()] == ["/first"]
    assert [update["message"]["text"] for update in await api.updates(bot=other)] == ["/first", "/second"]


async def test_without_privacy_mode_a_bot_gets_everything(api: Api) -> None:
    curious = api.server.add_bot("Curious", username="curious_bot", can_read_all_group_messages=True)
    ann = api.server.user("Ann")
    await ann.send("hello", chat=api.server.group("Friends", members=[ann, curious]))
    (update,) = await api.updates(bot=curious)
    assert update["message"]["chat"]["type"] == "group"
    assert await api.updates() == []
