"""`savePreparedInlineMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.profiles import read_account
from aiogram.testing.web_apps import prepare_message

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def save_prepared_inline_message(call: Call) -> dict[str, Any]:
    """Keep a message ready for a person to send from a Web App."""
    number, kept = prepare_message(call, read_account(call))
    return {"id": number, "expiration_date": kept.until}
