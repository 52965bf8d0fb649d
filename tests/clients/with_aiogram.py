"""The coffee bot with the package that people know by the name aiogram."""

import asyncio
import os

from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web

from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest, TelegramRetryAfter
from aiogram.filters import Command
from aiogram.types import BufferedInputFile, CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

URL, TOKEN, PORT = os.environ["SERVER"], os.environ["TOKEN"], int(os.environ["PORT"])
COFFEE = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="A coffee", callback_data="coffee")]])
dispatcher = Dispatcher()


@dispatcher.message(Command("start"))
async def start(message: Message) -> None:
    await message.answer("What can I do for you?", reply_markup=COFFEE)


@dispatcher.callback_query(F.data == "coffee")
async def coffee(query: CallbackQuery) -> None:
    await query.answer("Coming up!")
    await query.message.edit_text("One coffee is on its way.")


@dispatcher.message(F.photo)
async def photo(message: Message, bot: Bot) -> None:
    file = await bot.download(message.photo[-1])
    contents = file.read()
    await message.answer_photo(BufferedInputFile(contents, "back.png"), caption=f"{len(contents)} bytes")


@dispatcher.message(Command("fail"))
async def fail(message: Message, bot: Bot) -> None:
    try:
        await bot.send_message(1, "Nobody reads this")
    except TelegramBadRequest as error:
        await message.answer(f"Refused: {error.message}")


@dispatcher.message(Command("flood"))
async def flood(message: Message) -> None:
    try:
        await message.answer("At once")
    except TelegramRetryAfter as error:
        await asyncio.sleep(error.retry_after)
        await message.answer(f"After {error.retry_after} s")


async def main() -> None:
    bot = Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(URL)))
    if not PORT:
        await dispatcher.start_polling(bot)
        return
    app = web.Application()
    SimpleRequestHandler(dispatcher, bot, secret_token="secret").register(app, "/hook")
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", PORT).start()
    await bot.set_webhook(f"http://127.0.0.1:{PORT}/hook", secret_token="secret")
    await asyncio.Event().wait()


asyncio.run(main())
