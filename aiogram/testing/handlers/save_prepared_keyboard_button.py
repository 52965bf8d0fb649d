"""`savePreparedKeyboardButton`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.profiles import read_account
from aiogram.testing.web_apps import prepare_button

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def save_prepared_keyboard_button(call: Call) -> dict[str, Any]:
    """Keep a keyboard button ready for a person to use in a Web App."""
    return {"id": prepare_button(call, read_account(call))}
