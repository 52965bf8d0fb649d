"""Measure one library in its own environment and print the figures as JSON: `probe.py LIBRARY`.

Standard library only: it runs where nothing but the library is installed.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
import timeit
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
from updates import BOT, HUNDRED, KEYBOARD, ONE

TOKEN = f"123456:{'A' * 35}"
TYPE = {
    "this": "from aiogram.types import CallbackQuery",
    "aiogram": "from aiogram.types import CallbackQuery",
    "python-telegram-bot": "from telegram import CallbackQuery",
    "pyTelegramBotAPI": "from telebot.types import CallbackQuery",
}


def this() -> dict[str, Any]:
    """Return the work of this package, as it does it in a bot."""
    import msgspec

    from aiogram import Bot
    from aiogram.api.client.polling import read_batch
    from aiogram.api.client.wire import decode, encode
    from aiogram.methods import AnswerCallbackQuery, GetUpdates, SendMessage
    from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Update

    bot = Bot(TOKEN)
    poll = GetUpdates()

    def send(make: Any) -> Any:
        return lambda: msgspec.json.encode(encode(make(), now=bot.clock(), checked=True).parameters)

    def keyboard() -> InlineKeyboardMarkup:
        return InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(**one) for one in row] for row in KEYBOARD])

    return {
        "decode": lambda: decode(Update, ONE, bot, "an update"),
        # As long polling does it.
        "decode_100": lambda: read_batch(poll, 200, HUNDRED, bot),
        "answer": send(lambda: AnswerCallbackQuery("4382910018423891002", "Thanks")),
        "send": send(lambda: SendMessage(5000000001, "Which tea?", reply_markup=keyboard())),
    }


def aiogram() -> dict[str, Any]:
    """Return the work of aiogram."""
    from aiogram.methods.base import Response

    from aiogram import Bot
    from aiogram.methods import AnswerCallbackQuery, SendMessage
    from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Update

    bot = Bot(TOKEN)
    context = {"bot": bot}
    answer = Response[list[Update]]

    def keyboard() -> Any:
        return InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(**one) for one in row] for row in KEYBOARD])

    return {
        "decode": lambda: Update.model_validate_json(ONE, context=context),
        "decode_100": lambda: answer.model_validate_json(HUNDRED, context=context),
        "answer": lambda: AnswerCallbackQuery(callback_query_id="4382910018423891002", text="Thanks").model_dump_json(
            exclude_none=True
        ),
        "send": lambda: SendMessage(chat_id=5000000001, text="Which tea?", reply_markup=keyboard()).model_dump(
            exclude_none=True
        ),
    }


def python_telegram_bot() -> dict[str, Any]:
    """Return the work of python-telegram-bot."""
    from telegram import Bot, Update, User

    bot = Bot(TOKEN)
    bot._bot_user = User(**{key: BOT[key] for key in ("id", "is_bot", "first_name")})  # noqa: SLF001 (or it asks Telegram)
    return {
        "decode": lambda: Update.de_json(json.loads(ONE), bot),
        "decode_100": lambda: Update.de_list(json.loads(HUNDRED)["result"], bot),
    }


def pytelegrambotapi() -> dict[str, Any]:
    """Return the work of pyTelegramBotAPI."""
    from telebot.types import Update

    return {
        "decode": lambda: Update.de_json(json.loads(ONE)),
        "decode_100": lambda: [Update.de_json(one) for one in json.loads(HUNDRED)["result"]],
    }


def floors() -> dict[str, Any]:
    """Return what any library has to do at least: JSON into dictionaries."""
    import orjson

    return {
        "orjson": lambda: orjson.loads(ONE),
        "orjson_100": lambda: orjson.loads(HUNDRED),
        "json": lambda: json.loads(ONE),
        "json_100": lambda: json.loads(HUNDRED),
    }


LIBRARIES = {
    "this": this,
    "aiogram": aiogram,
    "python-telegram-bot": python_telegram_bot,
    "pyTelegramBotAPI": pytelegrambotapi,
}


def best(works: dict[str, Any]) -> dict[str, float]:
    """Return the seconds that one call of each takes at best.

    In rounds, each after the other: what slows the machine down for a while slows all of them.
    """
    rounds = {}
    for name, work in works.items():
        work()
        rounds[name] = max(1, timeit.Timer(work).autorange()[0] // 10)
    found = dict.fromkeys(works, float("inf"))
    for _ in range(40):
        for name, work in works.items():
            found[name] = min(found[name], timeit.timeit(work, number=rounds[name]) / rounds[name])
    return found


def fresh(*arguments: str) -> dict[str, float]:
    """Return what this file prints in a fresh interpreter, the quickest of five."""
    runs = []
    for _ in range(5):
        run = subprocess.run([sys.executable, __file__, *arguments], capture_output=True, text=True, check=True)  # noqa: S603
        runs.append(json.loads(run.stdout))
    return min(runs, key=lambda run: run["seconds"])


def once(library: str, what: str) -> dict[str, float]:
    """Import, or import everything and decode one update, in this very process."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.perf_counter()
    if what == "type":
        exec(TYPE[library])  # noqa: S102
    else:
        if library == "this":
            from aiogram.api import lazy, methods, types

            lazy.everything(types)
            lazy.everything(methods)
        LIBRARIES[library]()["decode"]()
    seconds = time.perf_counter() - began
    return {"seconds": seconds, "kib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before}


def main(arguments: list[str]) -> None:
    """Print the figures of a library."""
    library, *what = arguments
    if what:
        print(json.dumps(once(library, what[0])))
        return
    figures: dict[str, Any] = {"type": fresh(library, "type"), "first": fresh(library, "first")}
    figures |= best(LIBRARIES[library]() | (floors() if library == "this" else {}))
    print(json.dumps(figures))


if __name__ == "__main__":
    main(sys.argv[1:])
