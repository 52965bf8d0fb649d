from __future__ import annotations

import logging
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from aiogram.api.client.polling import read_update
from aiogram.api.client.wire import decode
from aiogram.exceptions import ClientDecodeError
from aiogram.types import CallbackQuery, Chat, InaccessibleMessage, Message, Update, User
from tests import fresh
from tests.scripted_server import TOKEN

if TYPE_CHECKING:
    from collections.abc import Callable

    from aiogram import Bot

    Read = Callable[[str], CallbackQuery]

USER = b'{"id":1,"is_bot":false,"first_name":"A"}'


def test_a_query_from_a_message_has_its_message_and_data(query: Read) -> None:
    pressed = query("data")
    assert isinstance(pressed.message, Message)
    assert (pressed.id, pressed.chat_instance, pressed.data) == ("4382910018423891002", "-3012345678901234567", "x")
    assert pressed.from_user == User(id=1, is_bot=False, first_name="A", language_code="en")
    assert pressed.message.text == "Choose"
    assert pressed.message.reply_markup is not None
    assert pressed.message.reply_markup.inline_keyboard[0][0].callback_data == "x"
    assert (pressed.inline_message_id, pressed.game_short_name) == (None, None)


def test_a_query_from_an_inline_message_has_its_identifier_and_no_message(query: Read) -> None:
    pressed = query("inline")
    assert (pressed.message, pressed.inline_message_id, pressed.data) == (None, "AgAAAPoAAAAB", "x")


def test_a_query_from_a_game_button_has_the_name_of_the_game_and_no_data(query: Read) -> None:
    pressed = query("game")
    assert (pressed.game_short_name, pressed.data) == ("chess", None)


def test_a_message_of_date_0_is_inaccessible(query: Read) -> None:
    message = query("inaccessible").message
    assert message == InaccessibleMessage(chat=Chat(id=1, type="private", first_name="A"), message_id=5)
    assert isinstance(message, InaccessibleMessage)
    assert message.date == 0


def test_a_pinned_message_of_date_0_is_inaccessible_without_a_bot_as_well() -> None:
    pinned = b'{"message_id":5,"chat":{"id":1,"type":"group"},"date":0}'
    data = b'{"message_id":6,"chat":{"id":1,"type":"group"},"date":1700000000,"pinned_message":%b}' % pinned
    assert isinstance(decode(Message, data, None, "a message").pinned_message, InaccessibleMessage)


@pytest.mark.parametrize(("found", "had"), [(b"", "neither"), (b',"data":"x","game_short_name":"g"', "both")])
def test_neither_or_both_of_data_and_game_is_handed_out_with_one_warning(
    bot: Bot, caplog: pytest.LogCaptureFixture, found: bytes, had: str
) -> None:
    update = read_update(
        b'{"update_id":1,"callback_query":{"id":"7","from":%b,"chat_instance":"0"%b}}' % (USER, found), bot
    )
    assert update.callback_query is not None
    (record,) = caplog.records
    assert record.levelno == logging.WARNING
    assert record.message == f"callback query 7 has {had} of data and game_short_name, not one"


@pytest.mark.usefixtures("caplog")
def test_one_of_data_and_game_is_no_reason_to_warn(query: Read, caplog: pytest.LogCaptureFixture) -> None:
    for name in ("data", "inline", "game", "inaccessible"):
        query(name)
    assert not caplog.records


def test_times_are_aware_and_in_utc(query: Read) -> None:
    message = query("data").message
    assert isinstance(message, Message)
    assert message.date == datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)
    assert message.date.tzinfo is UTC
    assert message.edit_date == datetime(2023, 11, 14, 22, 15, tzinfo=UTC)


def test_an_unknown_field_is_ignored(bot: Bot) -> None:
    data = b'{"id":1,"is_bot":false,"first_name":"A","shoe_size":{"eu":[43]}}'
    assert decode(User, data, bot, "a user") == User(id=1, is_bot=False, first_name="A")


def test_received_limits_are_not_enforced(bot: Bot) -> None:
    data = b'{"update_id":1,"callback_query":{"id":"7","from":%b,"chat_instance":"0","data":"%b"}}' % (USER, b"x" * 65)
    update = read_update(data, bot)
    assert update.callback_query is not None
    assert update.callback_query.data == "x" * 65


WRONG: list[tuple[type, bytes, str]] = [
    (User, b'{"id":"5","is_bot":false,"first_name":"A"}', r"Expected `int`, got `str` - at `\$\.id`"),
    (User, b'{"id":1,"is_bot":1,"first_name":"A"}', r"Expected `bool`, got `int` - at `\$\.is_bot`"),
    (User, b'{"id":1,"is_bot":false}', "missing required field `first_name`"),
    (Update, b'{"update_id":1,"callback_query":{"id":"7","from":{"id":1},"chat_instance":""}}', "callback_query.from"),
    (Message, b'{"message_id":1,"chat":{"id":1,"type":"group"},"date":"1700000000"}', r"Unix time.*at `\$\.date`"),
    (Message, b'{"message_id":1,"chat":{"id":1,"type":"group"},"date":true}', r"Unix time.*at `\$\.date`"),
    (Message, b'{"message_id":1,"chat":{"id":1,"type":"group"},"date":1.5}', r"Unix time.*at `\$\.date`"),
    (
        Message,
        b'{"message_id":1,"chat":{"id":1,"type":"group"},"date":99999999999999999999}',
        r"not a Unix time|int",
    ),
    (User, b'{"id":1,"is_bot":fal', "truncated"),
    (User, b"<html>", "malformed"),
    (User, b"", "truncated"),
    (User, b'{"id":1,"is_bot":false,"first_name":"\xff"}', "(?i)utf-8"),
]


@pytest.mark.parametrize(("kind", "data", "expected"), WRONG)
def test_what_does_not_fit_is_one_error_with_its_place_and_its_bytes(
    bot: Bot, kind: type, data: bytes, expected: str
) -> None:
    with pytest.raises(ClientDecodeError, match=expected) as caught:
        decode(kind, data, bot, "a thing")
    assert caught.value.data == data
    assert "cannot read a thing" in str(caught.value)


def test_the_deepest_nesting_is_an_error_and_no_crash(bot: Bot) -> None:
    with pytest.raises(ClientDecodeError, match="recursion"):
        decode(Update, b'{"x":' * 100_000, bot, "an update")


def test_the_first_decode_may_happen_in_several_threads_at_once() -> None:
    program = """
import sys, threading
sys.setswitchinterval(1e-6)
from aiogram.api.client.wire import decoder
from aiogram.types import Update
barrier, errors = threading.Barrier(8), []
def decode():
    barrier.wait()
    try:
        decoder(Update).decode(b'{"update_id":1}')
    except BaseException as error:
        errors.append(error)
threads = [threading.Thread(target=decode) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
if errors: raise errors[0]
"""
    fresh.run(program)


def test_each_thread_has_its_own_receiving_bot(bot: Bot, other_bot: Bot) -> None:
    data = b'{"id":1,"type":"private"}'
    wrong: list[Any] = []

    def read(mine: Bot) -> None:
        wrong.extend(found for _ in range(2000) if (found := decode(Chat, data, mine, "a chat").bot) is not mine)

    threads = [threading.Thread(target=read, args=(one,)) for one in (bot, other_bot)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_fields_are_written_in_the_official_order(query: Read) -> None:
    assert list(msgspec.to_builtins(query("data"))) == ["id", "from", "message", "chat_instance", "data"]
    assert CallbackQuery.__struct_fields__ == (
        "id",
        "from_user",
        "message",
        "inline_message_id",
        "chat_instance",
        "data",
        "game_short_name",
    )


def test_the_token_of_the_bot_is_not_in_what_it_receives(query: Read) -> None:
    assert TOKEN not in repr(query("data"))
