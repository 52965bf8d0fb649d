"""What type checkers know of calls by the bot. Read by mypy and pyright, never run."""

from __future__ import annotations

from typing import assert_type

from aiogram import Bot
from aiogram.methods import AnswerCallbackQuery, EditMessageText, GetMe, GetUpdates, SendMessage
from aiogram.types import (
    CallbackGame,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    ReplyParameters,
    Update,
    User,
)


async def right(bot: Bot, keyboard: InlineKeyboardMarkup) -> None:
    assert_type(await bot.send_message(1, "hi"), Message)
    assert_type(await bot.send_message(chat_id="@channel", text="hi", reply_markup=keyboard), Message)
    assert_type(
        await bot.send_message(
            1,
            "hi",
            parse_mode="HTML",
            disable_notification=True,
            reply_parameters=ReplyParameters(message_id=5),
        ),
        Message,
    )
    assert_type(await bot.get_me(), User)
    assert_type(await bot.get_updates(offset=1, limit=2, timeout=3, allowed_updates=["message"]), list[Update])
    assert_type(await bot.answer_callback_query("1", show_alert=True), bool)
    assert_type(await bot.edit_message_text("hi", chat_id=1, message_id=2), Message | bool)
    assert_type(await bot(SendMessage(1, "hi")), Message)
    assert_type(await bot(GetUpdates(), request_timeout=5), list[Update])
    assert_type(await bot(EditMessageText("hi")), Message | bool)
    assert_type(await GetMe(), User)
    assert_type(await AnswerCallbackQuery("1"), bool)
    assert_type(AnswerCallbackQuery("1").as_(bot), AnswerCallbackQuery)
    async with Bot() as opened:
        assert_type(opened, Bot)
        async for update in opened.updates(timeout=5):
            assert_type(update, Update)


async def wrong(bot: Bot) -> None:
    await bot.send_message()  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    await bot.send_message(1)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    await bot.send_message(1, "hi", colour="red")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    await bot.send_message(1, 2)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    await bot.send_message(None, "hi")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    await bot.answer_callback_query("1", show_alert="yes")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    await bot.get_me(1)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    GetMe(1)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    CallbackGame(1)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    bot.send_massage(1, "hi")  # type: ignore[attr-defined] # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    SendMessage(1)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    SendMessage(1, "hi", colour="red")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    SendMessage(1, "hi").text = "other"  # type: ignore[misc] # pyright: ignore[reportAttributeAccessIssue]
    InlineKeyboardButton("positional")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    InlineKeyboardButton(text="a", callback_data=1)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
