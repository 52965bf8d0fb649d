from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from aiogram.api.client.wire import encode
from aiogram.api.methods.base import TelegramMethod
from aiogram.exceptions import LimitError
from aiogram.methods import AnswerCallbackQuery, SendMessage
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity

NOW = datetime(2026, 1, 1, tzinfo=UTC)


class BanUntil(TelegramMethod[bool], frozen=True):
    until: datetime | timedelta | int | None = None


def sent(method: TelegramMethod[Any]) -> dict[str, Any]:
    return encode(method, now=NOW, checked=True).parameters


def test_what_is_left_out_is_not_sent_and_false_is() -> None:
    assert sent(AnswerCallbackQuery("1", show_alert=False)) == {"callback_query_id": "1", "show_alert": False}


def test_none_for_a_required_parameter_is_left_out_because_telegram_reads_null_as_a_word() -> None:
    nothing: Any = None
    assert sent(SendMessage(1, nothing)) == {"chat_id": 1}


def test_objects_are_nested_under_the_names_of_telegram() -> None:
    button = InlineKeyboardButton(text="B", callback_data="x")
    keyboard = InlineKeyboardMarkup(inline_keyboard=[[button]])
    assert sent(SendMessage(1, "hi", reply_markup=keyboard))["reply_markup"] == {
        "inline_keyboard": [[{"text": "B", "callback_data": "x"}]]
    }


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (datetime(2026, 1, 1, tzinfo=UTC), 1767225600),
        (datetime(2026, 1, 1, 2, tzinfo=timezone(timedelta(hours=2))), 1767225600),
        (datetime(2026, 1, 1, 0, 0, 0, 999_999, tzinfo=UTC), 1767225600),
        (timedelta(minutes=1), 1767225660),
        (1767225600, 1767225600),
    ],
)
def test_times_are_sent_as_unix_integers(given: datetime | timedelta | int, expected: int) -> None:
    assert sent(BanUntil(given)) == {"until": expected}


def test_a_time_inside_an_object_is_a_unix_integer_too() -> None:
    entity = MessageEntity(type="date_time", offset=0, length=1, unix_time=NOW)
    assert sent(SendMessage(1, "x", entities=[entity]))["entities"][0]["unix_time"] == 1767225600


def test_a_time_without_a_zone_is_refused_wherever_it_stands() -> None:
    naive = NOW.replace(tzinfo=None)
    with pytest.raises(LimitError, match=r"banUntil\.until must be a datetime with a time zone"):
        sent(BanUntil(naive))
    entity = MessageEntity(type="date_time", offset=0, length=1, unix_time=naive)
    with pytest.raises(LimitError, match=r"sendMessage\.entities\[0\]\.unix_time must be a datetime with a time zone"):
        sent(SendMessage(1, "x", entities=[entity]))


def test_a_value_that_json_has_no_form_for_is_refused_with_the_name_of_the_method() -> None:
    wrong: Any = object()
    with pytest.raises(TypeError, match="sendMessage cannot be sent"):
        sent(SendMessage(1, wrong))
