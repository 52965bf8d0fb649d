"""The coffee bot with pyTelegramBotAPI."""

import os
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

import telebot
from telebot import apihelper, types

URL, TOKEN, PORT = os.environ["SERVER"], os.environ["TOKEN"], int(os.environ["PORT"])
apihelper.API_URL = URL + "/bot{0}/{1}"
apihelper.FILE_URL = URL + "/file/bot{0}/{1}"
bot = telebot.TeleBot(TOKEN, threaded=False)
COFFEE = types.InlineKeyboardMarkup([[types.InlineKeyboardButton("A coffee", callback_data="coffee")]])


@bot.message_handler(commands=["start"])
def start(message) -> None:
    bot.send_message(message.chat.id, "What can I do for you?", reply_markup=COFFEE)


@bot.callback_query_handler(lambda query: query.data == "coffee")
def coffee(query) -> None:
    bot.answer_callback_query(query.id, "Coming up!")
    bot.edit_message_text("One coffee is on its way.", query.message.chat.id, query.message.message_id)


@bot.message_handler(content_types=["photo"])
def photo(message) -> None:
    contents = bot.download_file(bot.get_file(message.photo[-1].file_id).file_path)
    bot.send_photo(message.chat.id, contents, caption=f"{len(contents)} bytes")


@bot.message_handler(commands=["fail"])
def fail(message) -> None:
    try:
        bot.send_message(1, "Nobody reads this")
    except apihelper.ApiTelegramException as error:
        bot.send_message(message.chat.id, f"Refused: {error.description}")


@bot.message_handler(commands=["flood"])
def flood(message) -> None:
    try:
        bot.send_message(message.chat.id, "At once")
    except apihelper.ApiTelegramException as error:
        seconds = error.result_json["parameters"]["retry_after"]
        time.sleep(seconds)
        bot.send_message(message.chat.id, f"After {seconds} s")


class Hook(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        assert self.headers["X-Telegram-Bot-Api-Secret-Token"] == "secret"
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()
        bot.process_new_updates([types.Update.de_json(body)])

    def log_message(self, *_) -> None:
        pass


if PORT:
    bot.set_webhook(f"http://127.0.0.1:{PORT}/hook", secret_token="secret")
    HTTPServer(("127.0.0.1", PORT), Hook).serve_forever()
else:
    bot.infinity_polling()
