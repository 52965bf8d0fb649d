"""The coffee bot with python-telegram-bot."""

import asyncio
import os

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import BadRequest, RetryAfter
from telegram.ext import ApplicationBuilder, CallbackQueryHandler, CommandHandler, MessageHandler, filters

URL, TOKEN, PORT = os.environ["SERVER"], os.environ["TOKEN"], int(os.environ["PORT"])
COFFEE = InlineKeyboardMarkup([[InlineKeyboardButton("A coffee", callback_data="coffee")]])


async def start(update: Update, _) -> None:
    await update.message.reply_text("What can I do for you?", reply_markup=COFFEE)


async def coffee(update: Update, _) -> None:
    await update.callback_query.answer("Coming up!")
    await update.callback_query.edit_message_text("One coffee is on its way.")


async def photo(update: Update, _) -> None:
    file = await update.message.photo[-1].get_file()
    contents = bytes(await file.download_as_bytearray())
    await update.message.reply_photo(contents, filename="back.png", caption=f"{len(contents)} bytes")


async def fail(update: Update, context) -> None:
    try:
        await context.bot.send_message(1, "Nobody reads this")
    except BadRequest as error:
        await update.message.reply_text(f"Refused: Bad Request: {error.message.lower()}")


async def flood(update: Update, _) -> None:
    try:
        await update.message.reply_text("At once")
    except RetryAfter as error:
        wait = error.retry_after
        seconds = wait if isinstance(wait, int) else int(wait.total_seconds())
        await asyncio.sleep(seconds)
        await update.message.reply_text(f"After {seconds} s")


application = ApplicationBuilder().token(TOKEN).base_url(f"{URL}/bot").base_file_url(f"{URL}/file/bot").build()
application.add_handler(CommandHandler("start", start))
application.add_handler(CommandHandler("fail", fail))
application.add_handler(CommandHandler("flood", flood))
application.add_handler(CallbackQueryHandler(coffee, "coffee"))
application.add_handler(MessageHandler(filters.PHOTO, photo))
if PORT:
    address = f"http://127.0.0.1:{PORT}/hook"
    application.run_webhook("127.0.0.1", PORT, "hook", webhook_url=address, secret_token="secret")
else:
    application.run_polling(poll_interval=0)
