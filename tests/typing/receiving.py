"""What type checkers know of received objects and their aliases. Read by mypy and pyright, never run."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, assert_type

from aiogram import Bot
from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteMessage,
    EditMessageReplyMarkup,
    EditMessageText,
    SendMessage,
)
from aiogram.types import (
    CallbackQuery,
    InaccessibleMessage,
    InlineKeyboardMarkup,
    MaybeInaccessibleMessage,
    Message,
    Update,
    User,
)


async def narrowing(update: Update) -> None:
    assert_type(update.callback_query, CallbackQuery | None)
    _ = update.callback_query.data  # type: ignore[union-attr] # pyright: ignore[reportOptionalMemberAccess]
    if query := update.callback_query:
        assert_type(query, CallbackQuery)
        assert_type(query.from_user, User)
        assert_type(query.data, str | None)
        assert_type(query.bot, Bot | None)
        telling(query.message)
        query.data = "other"  # type: ignore[misc] # pyright: ignore[reportAttributeAccessIssue]


def telling(message: MaybeInaccessibleMessage | None) -> None:
    if isinstance(message, Message):
        assert_type(message, Message)
        assert_type(message.date, datetime)
        assert_type(message.text, str | None)
    elif message is not None:
        assert_type(message, InaccessibleMessage)
        assert_type(message.date, Literal[0])
        str(message.text)  # type: ignore[attr-defined] # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]


async def one_parameter_is_dropped(query: CallbackQuery, message: Message, bot: Bot) -> None:
    assert_type(query.answer("x", show_alert=True), AnswerCallbackQuery)
    assert_type(query.answer(), AnswerCallbackQuery)
    assert_type(await query.answer("x", True, "t.me/b?start=x", 5), bool)
    assert_type(await bot(query.answer()), bool)
    assert_type(message.answer("hi"), SendMessage)
    assert_type(await message.reply("hi", parse_mode="HTML"), Message)
    assert_type(query.as_(bot), CallbackQuery)
    query.answer(1)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    query.answer("x", colour="red")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    query.answer("x", True, "t.me/b", 5, 6)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    message.answer()  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]


async def none_is_dropped(message: Message, keyboard: InlineKeyboardMarkup) -> None:
    assert_type(message.edit_text("hi"), EditMessageText)
    assert_type(await message.edit_text("hi", reply_markup=keyboard), Message | bool)
    assert_type(message.edit_reply_markup(reply_markup=keyboard), EditMessageReplyMarkup)
    message.edit_text("hi", reply_markup="x")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


async def two_are_dropped(message: Message) -> None:
    assert_type(message.delete(), DeleteMessage)
    assert_type(await message.delete(), bool)
    message.delete(1)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    message.delete(chat_id=1)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]


def from_the_class(query: CallbackQuery) -> None:
    assert_type(CallbackQuery.answer(query, "x"), AnswerCallbackQuery)
