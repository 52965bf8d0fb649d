"""`sendMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.formatting import read_text
from aiogram.testing.messages import TEXT_LIMIT
from aiogram.testing.previews import read_preview
from aiogram.testing.sending import Delivery

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def send_message(call: Call) -> dict[str, Any]:
    """Put a text into a chat."""
    written = read_text(call.parameters, call.state)
    preview = read_preview(call.parameters)
    delivery = Delivery.read(call, may_be_ephemeral=True)
    delivery.reach("text")
    text = written.finish()
    if len(text.text) > TEXT_LIMIT:
        raise refuse(errors.MESSAGE_TOO_LONG)
    return delivery.answer({**text.content(), **preview})
