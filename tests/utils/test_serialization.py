from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest
from hypothesis import given

from aiogram.api.client.wire import decode
from aiogram.client.default import DefaultBotProperties
from aiogram.methods import SendDocument, SendMessage
from aiogram.types import BufferedInputFile, Chat, InputMediaPhoto, Message, Update, User
from aiogram.utils.serialization import deserialize_telegram_object, deserialize_telegram_object_to_python
from tests.strategies import objects

MOMENT = datetime(2026, 1, 2, tzinfo=UTC)
MESSAGE = Message(
    message_id=1,
    date=MOMENT,
    chat=Chat(id=5, type="private"),
    from_user=User(id=5, is_bot=False, first_name="Ann"),
    text="Hi",
)
PLAIN = {
    "message_id": 1,
    "date": 1767312000,
    "chat": {"id": 5, "type": "private"},
    "from": {"id": 5, "is_bot": False, "first_name": "Ann"},
    "text": "Hi",
}


def test_an_object_is_written_as_telegram_sends_it() -> None:
    assert deserialize_telegram_object_to_python(MESSAGE) == PLAIN
    assert deserialize_telegram_object_to_python([MESSAGE, 1]) == [PLAIN, 1]
    assert deserialize_telegram_object_to_python({"a": (MESSAGE,), "at": MOMENT}) == {"a": [PLAIN], "at": 1767312000}


@given(objects(Update))
def test_an_object_comes_back_from_what_was_written(there: Update) -> None:
    data = msgspec.json.encode(deserialize_telegram_object_to_python(there))
    assert decode(Update, data, None, "it") == there


def test_a_method_has_its_name_beside_its_parameters() -> None:
    call = SendMessage(5, "Hi")
    assert deserialize_telegram_object_to_python(call) == {"method": "sendMessage", "chat_id": 5, "text": "Hi"}
    assert deserialize_telegram_object_to_python(call, include_api_method_name=False) == {"chat_id": 5, "text": "Hi"}


def test_defaults_fill_what_is_left_out() -> None:
    default = DefaultBotProperties(parse_mode="HTML")
    assert deserialize_telegram_object(SendMessage(5, "Hi"), default).data["parse_mode"] == "HTML"
    assert deserialize_telegram_object(InputMediaPhoto(media="f"), default).data["parse_mode"] == "HTML"


def test_files_stand_beside_the_data() -> None:
    one, other = BufferedInputFile(b"1", "a"), BufferedInputFile(b"2", "b")
    found = deserialize_telegram_object([SendDocument(5, one), InputMediaPhoto(media=other), one])
    document, photo, alone = found.data
    names: list[Any] = [document["document"], photo["media"], alone]
    assert [found.files[name.removeprefix("attach://")] for name in names] == [one, other, one]


def test_what_json_has_no_form_for_is_refused() -> None:
    wrong: Any = object()
    with pytest.raises(TypeError, match="sendMessage cannot be sent"):
        deserialize_telegram_object(SendMessage(5, wrong))
