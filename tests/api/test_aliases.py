from __future__ import annotations

import copy
import inspect
import pickle
import pydoc
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteMessage,
    EditMessageReplyMarkup,
    EditMessageText,
    SendMessage,
)
from aiogram.types import CallbackQuery, Chat, Message, ReplyParameters, User

if TYPE_CHECKING:
    from collections.abc import Callable

    from aiogram import Bot
    from tests.scripted_server import Script

    Read = Callable[[str], CallbackQuery]


@pytest.fixture
def message(query: Read) -> Message:
    found = query("data").message
    assert isinstance(found, Message)
    return found


def test_an_answer_has_the_id_of_the_query_filled_in(query: Read) -> None:
    assert query("data").answer("hi", show_alert=True) == AnswerCallbackQuery("4382910018423891002", "hi", True)
    assert query("data").answer() == AnswerCallbackQuery("4382910018423891002")


def test_what_the_caller_passes_for_a_filled_parameter_wins(query: Read, message: Message) -> None:
    call: Any = query("data").answer
    assert call("hi", callback_query_id="9") == AnswerCallbackQuery("9", "hi")
    assert message.edit_text("hi", chat_id=7) == EditMessageText("hi", chat_id=7, message_id=5)


def test_the_aliases_of_a_message_name_the_message(message: Message) -> None:
    assert message.answer("hi") == SendMessage(1, "hi")
    assert message.reply("hi") == SendMessage(1, "hi", reply_parameters=ReplyParameters(message_id=5, chat_id=1))
    assert message.edit_text("hi") == EditMessageText("hi", chat_id=1, message_id=5)
    assert message.edit_reply_markup() == EditMessageReplyMarkup(chat_id=1, message_id=5)
    assert message.delete() == DeleteMessage(1, 5)


@pytest.mark.parametrize(("is_topic", "expected"), [(True, 3), (None, None)])
def test_an_answer_goes_to_the_topic_and_not_to_a_mere_thread(
    message: Message, is_topic: bool | None, expected: int | None
) -> None:
    there = message.__replace__(message_thread_id=3, is_topic_message=is_topic, business_connection_id="b")
    assert there.answer("hi") == SendMessage(1, "hi", message_thread_id=expected, business_connection_id="b")


@pytest.mark.parametrize(
    ("arguments", "named", "expected"),
    [
        (
            ("a", True, "u", 1, "more"),
            {},
            r"answer\(\) takes at most 4 positional arguments \(5 given\)",
        ),
        (("a",), {"text": "b"}, r"CallbackQuery\.answer\(\) got two values for 'text'"),
        ((), {"colour": "red"}, "colour"),
    ],
)
def test_wrong_arguments_are_refused(query: Read, arguments: Any, named: Any, expected: str) -> None:
    call: Any = query("data").answer
    with pytest.raises(TypeError, match=expected):
        call(*arguments, **named)


def test_a_missing_argument_is_refused(message: Message) -> None:
    call: Any = message.answer
    with pytest.raises(TypeError, match="text"):
        call()


def test_the_signature_is_that_of_the_method_without_what_is_filled() -> None:
    assert str(inspect.signature(CallbackQuery.answer)) == (
        "(self, /, text: 'str | None' = None, show_alert: 'bool | None' = None, "
        "url: 'str | None' = None, cache_time: 'int | None' = None) -> 'AnswerCallbackQuery'"
    )
    assert str(inspect.signature(Message.delete)) == "(self, /) -> 'DeleteMessage'"


def test_the_signature_of_an_alias_of_an_object_has_no_self(message: Message) -> None:
    assert next(iter(inspect.signature(message.edit_text).parameters)) == "text"


def test_help_says_what_is_filled_and_what_the_method_does() -> None:
    shown = pydoc.plain(pydoc.render_doc(CallbackQuery))
    assert "Alias for `Bot.answer_callback_query` with `callback_query_id` = `self.id`" in shown
    assert "Tell the person who pressed an inline button" in shown
    assert CallbackQuery.answer.__qualname__ == "CallbackQuery.answer"


def test_an_alias_is_bound_to_the_bot_that_received_the_object(query: Read, bot: Bot) -> None:
    assert query("data").answer().bot is bot
    assert Message(message_id=1, chat=Chat(id=1, type="x"), date=msgspec.UNSET).answer("x").bot is None  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


def changed(thing: Any) -> Any:
    return thing.__replace__(text="other")


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, changed])
def test_copies_keep_the_bot(message: Message, bot: Bot, copied: Callable[[Any], Any]) -> None:
    assert copied(message).bot is bot
    assert copied(message).chat.bot is bot
    assert copied(message.edit_text("hi")).bot is bot


def test_copies_are_equal_and_a_deep_one_shares_nothing(message: Message) -> None:
    assert copy.copy(message) == message
    deep = copy.deepcopy(message)
    assert deep == message
    assert deep.reply_markup is not message.reply_markup


def test_a_pickle_has_no_bot_and_as_gives_one_to_the_whole_object(query: Read, bot: Bot) -> None:
    there = query("data")
    data = pickle.dumps(there)
    back: CallbackQuery = pickle.loads(data)  # noqa: S301 (made in the line before)
    assert back == there
    assert back.bot is None
    assert bot.token.encode() not in data
    bound = back.as_(bot)
    assert isinstance(bound.message, Message)
    assert (bound.bot, bound.message.bot, bound.message.chat.bot) == (bot, bot, bot)
    assert bound == there


def test_binding_a_call_leaves_the_call_itself_alone(bot: Bot) -> None:
    bare = AnswerCallbackQuery("1")
    assert bare.as_(bot).bot is bot
    assert bare.bot is None
    assert bare.as_(bot) == bare


def test_the_bot_is_not_in_repr_equality_or_json(message: Message) -> None:
    assert "Bot" not in repr(message)
    assert message == message.as_(None)
    assert b"bot_" not in msgspec.json.encode(message.chat)


def test_an_object_that_you_make_has_no_bot() -> None:
    assert Chat(id=1, type="private").bot is None


async def test_an_alias_can_be_awaited(query: Read, script: Script) -> None:
    script.returns(True)
    assert await query("data").answer("hi") is True
    assert script.asked == [("answerCallbackQuery", {"callback_query_id": "4382910018423891002", "text": "hi"})]


def test_the_full_name_of_a_person() -> None:
    assert User(id=1, is_bot=False, first_name="A", last_name="B").full_name == "A B"
    assert User(id=1, is_bot=False, first_name="A").full_name == "A"
