"""`sendRichMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.ephemeral import is_ephemeral
from aiogram.testing.rich.message import read_rich_message
from aiogram.testing.rich_words import media_kinds
from aiogram.testing.sending import Delivery

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def send_rich_message(call: Call) -> dict[str, Any]:
    """Put a text of blocks into a chat."""
    read = call.parameters
    written = read_rich_message(call, read.text("rich_message"), ephemeral=is_ephemeral(read))
    delivery = Delivery.read(call, may_be_ephemeral=True)
    delivery.reach("rich_message", *media_kinds(written))
    return delivery.answer({"rich_message": written})
