"""`sendSticker`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.file_sending import send_file

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def send_sticker(call: Call) -> dict[str, Any]:
    """Put a sticker into a chat."""
    return send_file(call, "sticker")
