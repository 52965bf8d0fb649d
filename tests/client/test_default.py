from __future__ import annotations

import copy
import inspect
import pickle
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from aiogram import Bot
from aiogram.api import lazy, methods, types
from aiogram.api.client.default import DefaultBotProperties
from aiogram.api.client.wire import decode, encode
from aiogram.api.defaults import BotDefault
from aiogram.api.linking import link
from aiogram.enums import ParseMode
from aiogram.methods import (
    AnswerInlineQuery,
    EditMessageText,
    PinChatMessage,
    SendGift,
    SendMediaGroup,
    SendMessage,
    SendPhoto,
    SendPoll,
)
from aiogram.types import (
    BufferedInputFile,
    Chat,
    InlineQueryResultArticle,
    InputMediaPhoto,
    InputPollOption,
    InputTextMessageContent,
    LinkPreviewOptions,
    Message,
    MessageEntity,
    ReplyParameters,
)
from tests.scripted_server import TOKEN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiogram.api.methods.base import TelegramMethod
    from tests.scripted_server import Script

NOW = datetime(2026, 1, 1, tzinfo=UTC)
NONE = DefaultBotProperties()
ALL = DefaultBotProperties(
    parse_mode="HTML",
    disable_notification=True,
    protect_content=True,
    allow_sending_without_reply=True,
    link_preview=LinkPreviewOptions(is_disabled=True),
    show_caption_above_media=True,
)


def fields(cls: type[msgspec.Struct]) -> tuple[msgspec.structs.FieldInfo, ...]:
    link(cls)
    return msgspec.structs.fields(cls)


OF_METHODS: Mapping[str, type[TelegramMethod[Any]]] = lazy.everything(methods)
OWNERS: Mapping[str, type[msgspec.Struct]] = {
    name: owner
    for name, owner in {**lazy.everything(types), **OF_METHODS}.items()
    if isinstance(owner, type) and issubclass(owner, msgspec.Struct)
}
DEFAULTED = [
    (name, field.name, field.default)
    for name, owner in OWNERS.items()
    for field in fields(owner)
    if isinstance(field.default, BotDefault)
]
ANSWER = {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}}


def sent(method: TelegramMethod[Any], default: DefaultBotProperties) -> dict[str, Any]:
    return encode(method, now=NOW, checked=True, default=default).parameters


def bold(length: int = 2) -> list[MessageEntity]:
    return [MessageEntity(type="bold", offset=0, length=length)]


LEFT_OUT, SWITCHED_OFF, SET = (
    SendMessage(1, "hi"),
    SendMessage(1, "hi", parse_mode=None),
    SendMessage(1, "hi", parse_mode="MarkdownV2"),
)


@pytest.mark.parametrize(
    ("method", "default", "mode"),
    [
        (LEFT_OUT, "HTML", "HTML"),
        (LEFT_OUT, None, None),
        (SWITCHED_OFF, "HTML", None),
        (SWITCHED_OFF, None, None),
        (SET, "HTML", "MarkdownV2"),
        (SET, None, "MarkdownV2"),
    ],
)
def test_left_out_takes_the_default_none_switches_it_off_and_a_value_wins(
    method: SendMessage, default: str | None, mode: str | None
) -> None:
    expected = {"chat_id": 1, "text": "hi"} | ({"parse_mode": mode} if mode else {})
    assert sent(method, DefaultBotProperties(parse_mode=default)) == expected


@pytest.mark.parametrize(("owner", "name", "default"), DEFAULTED)
def test_every_field_with_a_default_can_be_left_out_switched_off_and_set(
    owner: str, name: str, default: BotDefault
) -> None:
    cls = OWNERS[owner]
    least: dict[str, Any] = {field.name: [] for field in fields(cls) if field.required}
    value = getattr(ALL, default.value)
    assert getattr(ALL.filled(cls(**least)), name) == value
    assert getattr(ALL.filled(cls(**least, **{name: None})), name) is None
    assert getattr(ALL.filled(cls(**least, **{name: "mine"})), name) == "mine"
    assert getattr(NONE.filled(cls(**least)), name) is default


def test_the_fields_with_defaults_are_many() -> None:
    """The test above would be content with none."""
    assert len(DEFAULTED) == 126
    assert {default for _, _, default in DEFAULTED} == set(BotDefault)


@pytest.mark.parametrize("default", [NONE, ALL], ids=["none", "all"])
def test_nothing_of_an_unset_default_is_sent_or_shown(default: DefaultBotProperties) -> None:
    off = SendMessage(
        1, "hi", parse_mode=None, link_preview_options=None, disable_notification=None, protect_content=None
    )
    assert sent(off, default) == {"chat_id": 1, "text": "hi"}
    assert sent(LEFT_OUT, NONE) == {"chat_id": 1, "text": "hi"}
    assert repr(LEFT_OUT) == "SendMessage(chat_id=1, text='hi')"
    assert repr(SWITCHED_OFF) == "SendMessage(chat_id=1, text='hi', parse_mode=None)"


def test_left_out_and_none_are_different_and_both_are_false() -> None:
    assert LEFT_OUT == SendMessage(1, "hi") != SWITCHED_OFF
    assert not LEFT_OUT.parse_mode
    assert not SWITCHED_OFF.parse_mode


def test_left_out_stays_left_out_in_copies_and_pickles() -> None:
    for again in (copy.copy(LEFT_OUT), copy.deepcopy(LEFT_OUT), pickle.loads(pickle.dumps(LEFT_OUT))):  # noqa: S301
        assert again == LEFT_OUT
        assert sent(again, ALL)["parse_mode"] == "HTML"


def test_a_default_reaches_objects_inside_lists_inside_a_call() -> None:
    album = SendMediaGroup(
        1,
        [
            InputMediaPhoto(media="a", caption="<b>a</b>"),
            InputMediaPhoto(media="b", caption="<b>", parse_mode=None),
            InputMediaPhoto(media="c", parse_mode="Markdown", show_caption_above_media=False),
        ],
        reply_parameters=ReplyParameters(message_id=5, quote="q"),
    )
    first, second, third = sent(album, ALL)["media"]
    assert first == {
        "type": "photo", "media": "a", "caption": "<b>a</b>", "parse_mode": "HTML", "show_caption_above_media": True
    }  # fmt: skip
    assert "parse_mode" not in second
    assert (third["parse_mode"], third["show_caption_above_media"]) == ("Markdown", False)
    assert sent(album, ALL)["reply_parameters"] == {
        "message_id": 5, "allow_sending_without_reply": True, "quote": "q", "quote_parse_mode": "HTML"
    }  # fmt: skip
    assert sent(album, NONE)["reply_parameters"] == {"message_id": 5, "quote": "q"}


def test_a_default_reaches_the_contents_of_inline_results() -> None:
    content = InputTextMessageContent(message_text="<i>x</i>")
    result = InlineQueryResultArticle(id="1", title="t", input_message_content=content)
    written = sent(AnswerInlineQuery("1", [result]), ALL)["results"][0]
    assert written["input_message_content"] == {
        "message_text": "<i>x</i>", "parse_mode": "HTML", "link_preview_options": {"is_disabled": True}
    }  # fmt: skip


def test_one_parse_mode_serves_every_text_of_a_call() -> None:
    written = sent(SendPoll(1, "q", [InputPollOption(text="a"), InputPollOption(text="b")], explanation="e"), ALL)
    assert [written[f"{name}_parse_mode"] for name in ("question", "explanation", "description")] == ["HTML"] * 3
    assert [option["text_parse_mode"] for option in written["options"]] == ["HTML", "HTML"]
    assert sent(SendGift("g", user_id=1, text="t"), ALL)["text_parse_mode"] == "HTML"


@pytest.mark.parametrize(
    ("method", "name"),
    [
        (SendMessage(1, "hi", entities=bold()), "parse_mode"),
        (SendPhoto(1, "file", caption="hi", caption_entities=bold()), "parse_mode"),
        (SendPoll(1, "hi", [InputPollOption(text="a")], question_entities=bold()), "question_parse_mode"),
    ],
)
def test_a_text_with_entities_of_its_own_gets_no_parse_mode(method: TelegramMethod[Any], name: str) -> None:
    """Telegram ignores entities beside a parse mode."""
    assert name not in sent(method, ALL)


def test_a_parse_mode_beside_entities_is_sent_when_the_call_asks_for_it() -> None:
    assert sent(SendMessage(1, "hi", entities=bold(), parse_mode="HTML"), ALL)["parse_mode"] == "HTML"


def test_an_empty_list_of_entities_is_none() -> None:
    assert sent(SendMessage(1, "hi", entities=[]), ALL)["parse_mode"] == "HTML"


def test_pins_are_silent_too() -> None:
    assert sent(PinChatMessage(1, 2), ALL) == {"chat_id": 1, "message_id": 2, "disable_notification": True}


FLAGS = DefaultBotProperties(link_preview_is_disabled=True, link_preview_show_above_text=False)


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, {"is_disabled": True, "show_above_text": False}),
        ({"link_preview_options": None}, None),
        (
            {"link_preview_options": LinkPreviewOptions(url="https://a.example")},
            {"is_disabled": True, "url": "https://a.example", "show_above_text": False},
        ),
        (
            {"link_preview_options": LinkPreviewOptions(is_disabled=False, show_above_text=True)},
            {"is_disabled": False, "show_above_text": True},
        ),
    ],
)
def test_the_parts_of_a_link_preview_have_defaults_of_their_own(
    options: dict[str, Any], expected: dict[str, Any] | None
) -> None:
    assert sent(EditMessageText("hi", **options), FLAGS).get("link_preview_options") == expected


def test_parts_complete_the_default_of_the_whole() -> None:
    both = DefaultBotProperties(link_preview=LinkPreviewOptions(url="https://a.example"), link_preview_is_disabled=True)
    assert sent(SendMessage(1, "hi"), both)["link_preview_options"] == {
        "url": "https://a.example", "is_disabled": True
    }  # fmt: skip


def test_a_received_preview_has_none_where_telegram_said_nothing() -> None:
    received = decode(LinkPreviewOptions, b"{}", None, "it")
    assert received.is_disabled is None


def test_a_call_that_lacks_nothing_is_sent_as_it_is() -> None:
    call = SendMessage(1, "hi", parse_mode=None)
    assert NONE.filled(call) is call
    assert DefaultBotProperties(parse_mode="HTML").filled(call) is call


def test_a_file_is_still_uploaded() -> None:
    file = BufferedInputFile(b"x", "x.png")
    there = encode(SendPhoto(1, file), now=NOW, checked=True, default=ALL)
    assert there.files == {"photo": file}
    album = SendMediaGroup(1, [InputMediaPhoto(media=file), InputMediaPhoto(media="b")])
    assert list(encode(album, now=NOW, checked=True, default=ALL).files.values()) == [file]


async def test_a_bot_takes_its_own_default_whatever_the_call_is_made_with(script: Script) -> None:
    for _ in range(3):
        script.returns(ANSWER)
    default = DefaultBotProperties(parse_mode=ParseMode.HTML)
    async with Bot(TOKEN, server=script.url, default=default) as bot:
        await bot.send_message(1, "a")
        await SendMessage(1, "b")
        chat = Chat(id=1, type="private")
        message = Message(message_id=1, date=NOW, chat=chat).as_(bot)
        await message.answer("c", parse_mode=None)
    assert [asked.get("parse_mode") for _, asked in script.asked] == ["HTML", "HTML", None]


async def test_the_bot_that_sends_decides_and_not_the_one_that_received(bot: Bot, script: Script) -> None:
    script.returns(ANSWER)
    with_default = Bot(TOKEN, server=script.url, default=ALL)
    message = Message(message_id=1, date=NOW, chat=Chat(id=1, type="private")).as_(with_default)
    await bot(message.answer("hi"))
    await with_default.aclose()
    assert script.asked == [("sendMessage", {"chat_id": 1, "text": "hi"})]


def test_the_signature_shows_whose_default_it_is() -> None:
    assert "parse_mode: 'str | None' = <the bot's parse_mode>" in str(inspect.signature(Bot.send_message))


def test_default_is_the_third_argument_and_may_be_none() -> None:
    assert Bot(TOKEN, None, ALL).default is ALL
    assert Bot(TOKEN, default=None).default == DefaultBotProperties()


def test_the_defaults_are_shown_and_compared_by_value() -> None:
    assert repr(DefaultBotProperties(parse_mode="HTML")) == "DefaultBotProperties(parse_mode='HTML')"
    assert DefaultBotProperties(parse_mode="HTML") == DefaultBotProperties(parse_mode="HTML") != NONE
