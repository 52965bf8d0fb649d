"""The updates that every library decodes: as Telegram sends them, made up."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

ANN = {
    "id": 5000000001,
    "is_bot": False,
    "first_name": "Ann",
    "last_name": "Lee",
    "username": "ann_lee",
    "language_code": "en",
    "is_premium": True,
}
BOT = {"id": 123456, "is_bot": True, "first_name": "Tea", "username": "tea_bot"}
CHAT = {"id": 5000000001, "first_name": "Ann", "last_name": "Lee", "username": "ann_lee", "type": "private"}
KEYBOARD = [
    [{"text": "Green", "callback_data": "tea:green"}, {"text": "Black", "callback_data": "tea:black"}],
    [{"text": "Menu", "url": "https://example.com/"}],
]


def message(number: int, sender: dict[str, Any], **content: Any) -> dict[str, Any]:
    """Return a message of Ann's private chat."""
    return {"message_id": number, "from": sender, "chat": CHAT, "date": 1767268800 + number, **content}


def callback_query(number: int) -> dict[str, Any]:
    """Return a press under a message with three buttons."""
    query = {
        "id": str(4382910018423891002 + number),
        "from": ANN,
        "message": message(number, BOT, text="Which tea?", reply_markup={"inline_keyboard": KEYBOARD}),
        "chat_instance": "-3012345678901234567",
        "data": "tea:green",
    }
    return {"update_id": 2000000 + number, "callback_query": query}


def mixed() -> list[dict[str, Any]]:
    """Return a hundred updates of the kinds that most bots see most."""
    command = [{"offset": 0, "length": 6, "type": "bot_command"}]
    size = {"file_id": "AgACAgIAAxkB", "file_unique_id": "AQADAgAT", "width": 320, "height": 240, "file_size": 12000}
    member = {"user": ANN, "status": "member"}
    blocked = {
        "chat": CHAT,
        "from": ANN,
        "old_chat_member": member,
        "new_chat_member": {"user": ANN, "status": "kicked", "until_date": 0},
    }
    kinds: list[Callable[[int], dict[str, Any]]] = [
        callback_query,
        lambda number: {"message": message(number, ANN, text="/start", entities=command)},
        lambda number: {"message": message(number, ANN, photo=[size, size, size], caption="Look")},
        lambda number: {"edited_message": message(number, ANN, text="Tea, please", edit_date=1767268900)},
        lambda number: {"my_chat_member": blocked | {"date": 1767268800 + number}},
    ]
    return [{"update_id": 2000000 + number} | kinds[number % len(kinds)](number) for number in range(100)]


ONE = json.dumps(callback_query(1)).encode()
HUNDRED = json.dumps({"ok": True, "result": mixed()}).encode()
