from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.server.conftest import Api

BUTTON = {"text": "Like", "callback_data": "like"}
IN_A_BUTTON = "can't parse inline keyboard button: "
TEXT_BUTTON = IN_A_BUTTON + "Text buttons are unallowed in the inline keyboard"


def keyboard(*rows: Any) -> dict[str, Any]:
    return {"inline_keyboard": list(rows)}


async def send(api: Api, markup: Any) -> Any:
    ann = api.server.user("Ann")
    sent = await api.result("sendMessage", chat_id=ann.id, text="a", reply_markup=markup)
    return sent.get("reply_markup", {}).get("inline_keyboard")


async def refusal(api: Api, markup: Any, **chat: Any) -> str:
    ann = api.server.user("Ann")
    error = await api.error("sendMessage", text="a", reply_markup=markup, **(chat or {"chat_id": ann.id}))
    return error.removeprefix("400 Bad Request: ")


@pytest.mark.parametrize(
    ("markup", "error"),
    [
        ("{", "can't parse reply keyboard markup JSON object"),
        ([], "object expected as reply markup"),
        (None, "object expected as reply markup"),
        (5, "object expected as reply markup"),
        (keyboard(BUTTON), 'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'),
        ({"keyboard": ["Yes"]}, 'field "keyboard" must be an Array of Arrays'),
        ({"inline_keyboard": {}}, 'field "inline_keyboard" must be of type Array'),
        ({"keyboard": "Yes"}, 'field "keyboard" must be of type Array'),
        ({"remove_keyboard": "true"}, 'field "remove_keyboard" must be of type Boolean'),
        (keyboard(["Like"]), IN_A_BUTTON + "InlineKeyboardButton must be an Object"),
        (keyboard([{}]), IN_A_BUTTON + 'Can\'t find field "text"'),
        (keyboard([{"text": True}]), IN_A_BUTTON + 'Field "text" must be of type String'),
        (keyboard([{"text": "a"}]), TEXT_BUTTON),
        (keyboard([{"text": "a", "url": ""}]), TEXT_BUTTON),
        (keyboard([{"text": "a", "callback_data": ""}]), TEXT_BUTTON),
        (keyboard([BUTTON | {"style": "gold"}]), IN_A_BUTTON + "invalid button style specified"),
        ({"keyboard": [[5]]}, "can't parse keyboard button: KeyboardButton must be a String or an Object"),
        ({"keyboard": [[{}]]}, "can't parse keyboard button: Can't find field \"text\""),
        (keyboard([{"text": "a", "web_app": "x"}]), IN_A_BUTTON + 'Field "web_app" must be of type Object'),
    ],
)
async def test_what_is_no_markup_is_refused_before_the_chat_is_looked_up(api: Api, markup: Any, error: str) -> None:
    assert await refusal(api, markup, chat_id=99) == error


@pytest.mark.parametrize(
    ("button", "error"),
    [
        ({"text": "a", "callback_data": "x" * 65}, "BUTTON_DATA_INVALID"),
        ({"text": "a", "callback_data": "é" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "a", "copy_text": {"text": "x" * 257}}, "BUTTON_COPY_TEXT_INVALID"),
        ({"text": "\x01", "callback_data": "x"}, "inline keyboard button text must be non-empty"),
        (
            {"text": "a", "switch_inline_query_chosen_chat": {"query": "x"}},
            "at least one chat type must be allowed",
        ),
        (
            {"text": "a", "web_app": {"url": "http://a.org"}},
            "inline keyboard button Web App URL 'http://a.org' is invalid: Only HTTPS links are allowed",
        ),
        (
            {"text": "a", "login_url": {"url": "http://a.org"}},
            "inline keyboard button login URL 'http://a.org' is invalid: Only HTTPS links are allowed",
        ),
        ({"text": "a", "web_app": {"url": "tg://user?id=5"}}, "link to a user can't be used in Web App URL buttons"),
        ({"text": "a", "login_url": {"url": "tg://user?id=5"}}, "link to a user can't be used in login URL buttons"),
    ],
)
async def test_what_a_button_may_not_carry(api: Api, button: dict[str, Any], error: str) -> None:
    assert await refusal(api, keyboard([button])) == error


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("gopher://a.org", "Unsupported URL protocol"),
        ("http://", "URL host is empty"),
        ("http://localhost/", "Wrong HTTP URL"),
        ("http://a.org:99999/", "Wrong port number specified in the URL"),
        ("http://./", "Host is invalid"),
        ("http://a b.org/", "Unallowed characters in URL host"),
        ("tg://", "Wrong tg URL"),
    ],
)
async def test_a_bad_url_is_quoted_with_the_reason(api: Api, url: str, reason: str) -> None:
    expected = f"inline keyboard button URL '{url}' is invalid: {reason}"
    assert await refusal(api, keyboard([{"text": "a", "url": url}])) == expected


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ({"url": "https://example.com"}, {"url": "https://example.com/"}),
        ({"url": "Example.COM/Path?a=b"}, {"url": "http://example.com/Path?a=b"}),
        ({"url": "https://example.com?a"}, {"url": "https://example.com/?a"}),
        ({"url": "tg://user?id=5"}, {"url": "tg://user?id=5"}),
        ({"login_url": {"url": "https://a.org/x"}}, {"url": "https://a.org/x"}),
        ({"callback_data": 5}, {"callback_data": "5"}),
        ({"callback_data": "é" * 32}, {"callback_data": "é" * 32}),
        ({"callback_data": "x", "url": "https://a.org/"}, {"url": "https://a.org/"}),
        ({"switch_inline_query": ""}, {"switch_inline_query": ""}),
        (
            {
                "switch_inline_query_chosen_chat": {
                    "query": "q",
                    "allow_user_chats": True,
                    "allow_bot_chats": True,
                    "allow_group_chats": True,
                    "allow_channel_chats": True,
                }
            },
            {"switch_inline_query": "q"},
        ),
        ({"web_app": {"url": "https://a.org"}}, {"web_app": {"url": "https://a.org/"}}),
        ({"copy_text": {"text": "x"}}, {"copy_text": {"text": "x"}}),
        ({"style": "danger", "callback_data": "x"}, {"style": "danger", "callback_data": "x"}),
        ({"pay": True}, {"pay": True}),
    ],
)
async def test_how_a_button_comes_back(api: Api, sent: dict[str, Any], shown: dict[str, Any]) -> None:
    assert await send(api, keyboard([{"text": "a", **sent}])) == [[{"text": "a", **shown}]]


async def test_rows_are_cut_at_12_and_keyboards_at_300(api: Api) -> None:
    small = {"text": "a", "url": "a.b"}
    rows = await send(api, keyboard(*[[small] * 13] * 26))
    assert [len(row) for row in rows] == [12] * 25
    assert [len(row) for row in await send(api, keyboard([BUTTON] * 13, [BUTTON]))] == [12, 1]


async def test_a_markup_has_at_most_10_kb(api: Api) -> None:
    rows = [[BUTTON | {"callback_data": "x" * 64}]] * 120
    assert await refusal(api, keyboard(*rows)) == "reply markup is too long"


async def test_a_url_beyond_the_cut_is_not_checked(api: Api) -> None:
    bad = {"text": "a", "url": "gopher://a.org"}
    assert await send(api, keyboard([BUTTON] * 12 + [bad])) == [[BUTTON] * 12]


async def test_buttons_without_text_vanish_and_so_do_empty_rows(api: Api) -> None:
    empty = {"text": "", "callback_data": "x"}
    assert await send(api, keyboard([empty, BUTTON], [empty])) == [[BUTTON]]
    assert await send(api, keyboard([empty])) is None
    icon = {"text": "", "icon_custom_emoji_id": "5", "callback_data": "x"}
    assert await send(api, keyboard([icon])) == [[icon]]


@pytest.mark.parametrize("markup", [{}, keyboard(), keyboard([]), {"force_reply": False}])
async def test_an_empty_markup_is_none(api: Api, markup: Any) -> None:
    assert await send(api, markup) is None


@pytest.mark.parametrize("action", [{"pay": True}, {"callback_game": {}}])
async def test_pay_and_game_buttons_come_first(api: Api, action: dict[str, Any]) -> None:
    assert await refusal(api, keyboard([BUTTON, {"text": "a", **action}])) == "BUTTON_POS_INVALID"


async def test_a_web_app_opens_from_private_chats_only(api: Api) -> None:
    group = api.server.group("Friends")
    markup = keyboard([{"text": "a", "web_app": {"url": "https://a.org"}}])
    assert await refusal(api, markup, chat_id=group.id) == "BUTTON_TYPE_INVALID"


@pytest.mark.parametrize(
    ("button", "error"),
    [
        ({"request_users": {"request_id": 1}}, "users can be requested in private chats only"),
        (
            {"request_chat": {"request_id": 1, "chat_is_channel": False}},
            "chats can be requested in private chats only",
        ),
        ({"request_contact": True}, "phone number can be requested in private chats only"),
        ({"request_location": True}, "location can be requested in private chats only"),
        ({"request_poll": {"type": "quiz"}}, "poll can be requested in private chats only"),
        ({"web_app": {"url": "https://a.org"}}, "web App buttons can be used in private chats only"),
    ],
)
async def test_what_reply_keyboards_ask_in_private_chats_only(api: Api, button: dict[str, Any], error: str) -> None:
    group = api.server.group("Friends")
    markup = {"keyboard": [["Yes", {"text": "a", **button}]]}
    assert await refusal(api, markup, chat_id=group.id) == error
    assert await send(api, markup) is None
    assert await refusal(api, {"keyboard": [["Yes", {"text": "a"}]]}, chat_id=99) == "chat not found"


async def test_a_markup_may_be_json_in_json(api: Api) -> None:
    assert await send(api, json.dumps(keyboard([BUTTON]))) == [[BUTTON]]


async def test_a_selective_keyboard_is_for_those_to_whom_the_message_speaks(api: Api) -> None:
    ann, bob, dan = (api.server.user(name) for name in ("Ann", "Bob", "Dan"))
    carla = api.server.user("Carla", username="carla_1")
    group = api.server.group("Friends", members=[ann, bob, carla, dan])
    asked = await ann.send("/order", chat=group)
    markup = {"keyboard": [["Tea"]], "selective": True}
    await api.result(
        "sendMessage",
        chat_id=group.id,
        text="🍵 @Carla_1 and Dan, tea?",
        entities=[{"type": "text_mention", "offset": 16, "length": 3, "user": {"id": dan.id}}],
        reply_parameters={"message_id": asked.message_id},
        reply_markup=markup,
    )
    assert [who.view(group).keyboard for who in (ann, bob, carla, dan)] == [[["Tea"]], [], [["Tea"]], [["Tea"]]]
    await api.result("sendMessage", chat_id=group.id, text="All of you?", reply_markup=markup)
    gone = {"remove_keyboard": True, "selective": True}
    await api.result("sendMessage", chat_id=group.id, text="Not you, @carla_1", reply_markup=gone)
    assert [who.view(group).keyboard for who in (ann, carla)] == [[["Tea"]], []]
    await api.result("sendMessage", chat_id=ann.id, text="You?", reply_markup=markup)
    assert ann.chat().keyboard == [["Tea"]]


async def test_a_bot_in_privacy_mode_hears_who_presses_its_keyboard_in_a_group(api: Api) -> None:
    ann = api.server.user("Ann")
    group = api.server.group("Friends", members=[ann])
    sent = await api.result("sendMessage", chat_id=group.id, text="?", reply_markup={"keyboard": [["Tea"]]})
    await ann.send("Tea", chat=group)
    await ann.tap("Tea", chat=group)
    (message,) = [update["message"] for update in await api.updates() if "text" in update.get("message", {})]
    assert (message["text"], message["reply_to_message"]["message_id"]) == ("Tea", sent["message_id"])
