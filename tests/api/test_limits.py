from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aiogram import Bot
from aiogram.api.limits import check_limits
from aiogram.exceptions import LimitError, TelegramBadRequest
from aiogram.methods import AnswerCallbackQuery, EditMessageText, GetUpdates, SendMessage, SetWebhook
from aiogram.types import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup
from tests.scripted_server import TOKEN

if TYPE_CHECKING:
    from tests.scripted_server import Script


def keyboard(**action: Any) -> InlineKeyboardMarkup:
    fine = InlineKeyboardButton(text="fine", callback_data="x")
    return InlineKeyboardMarkup(inline_keyboard=[[fine], [fine, InlineKeyboardButton(text="not", **action)]])


def test_the_error_names_method_field_limit_and_value() -> None:
    with pytest.raises(LimitError) as caught:
        check_limits(AnswerCallbackQuery("1", "x" * 201))
    error = caught.value
    assert str(error).startswith("answerCallbackQuery.text must be at most 200 characters (this has 201), got 'xxx")
    assert str(error).endswith("…'")
    assert (error.owner, error.field, error.value) == ("answerCallbackQuery", "text", "x" * 201)
    assert error.limit == "at most 200 characters (this has 201)"


def test_a_nested_value_is_named_with_its_whole_path() -> None:
    with pytest.raises(LimitError) as caught:
        check_limits(SendMessage(1, "hi", reply_markup=keyboard(callback_data="ä" * 33)))
    assert caught.value.owner == "sendMessage"
    assert caught.value.field == "reply_markup.inline_keyboard[1][1].callback_data"
    assert "1 to 64 bytes (this has 66)" in str(caught.value)


def test_a_value_two_objects_deep_is_found_in_an_edit_as_well() -> None:
    with pytest.raises(LimitError, match=r"inline_keyboard\[1\]\[1\]\.copy_text\.text must be 1 to 256 characters"):
        check_limits(EditMessageText("hi", reply_markup=keyboard(copy_text=CopyTextButton(text=""))))


@pytest.mark.parametrize(
    "fine",
    [
        AnswerCallbackQuery("1", "x" * 200),
        AnswerCallbackQuery("1", "\N{GRINNING FACE}" * 200),
        AnswerCallbackQuery("1", ""),
        SendMessage(1, "hi", reply_markup=keyboard(callback_data="x" * 64)),
        SendMessage(1, "hi", reply_markup=keyboard(callback_data="ä" * 32)),
        SetWebhook("https://example.org", secret_token="x" * 256),
    ],
)
def test_the_greatest_value_passes(fine: Any) -> None:
    check_limits(fine)


@pytest.mark.parametrize("judged_by_telegram", [SendMessage(1, "x" * 5000), GetUpdates(limit=1000, timeout=-1)])
def test_what_telegram_counts_after_parsing_or_clamps_is_not_refused(judged_by_telegram: Any) -> None:
    check_limits(judged_by_telegram)


async def test_nothing_is_sent_when_a_limit_is_broken(bot: Bot, script: Script) -> None:
    with pytest.raises(LimitError):
        await bot.answer_callback_query("1", "x" * 201)
    assert script.calls == []


async def test_a_bot_that_does_not_check_lets_telegram_judge(script: Script) -> None:
    script.refuses(400, "Bad Request: MESSAGE_TOO_LONG")
    async with Bot(TOKEN, server=script.url, check_limits=False) as lenient:
        with pytest.raises(TelegramBadRequest, match="MESSAGE_TOO_LONG"):
            await lenient.answer_callback_query("1", "x" * 201)
    assert script.asked == [("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201})]
