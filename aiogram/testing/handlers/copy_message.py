"""`copyMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.formatting import read_caption
from aiogram.testing.media import CAPTION_LIMIT
from aiogram.testing.passing import copy, may_copy, message_to_pass
from aiogram.testing.sending import Delivery, check_sending

if TYPE_CHECKING:
    from aiogram.testing.core import Call
    from aiogram.testing.formatting import WrittenText


async def copy_message(call: Call) -> dict[str, Any]:
    """Send what a message says as a new one, with another caption where the call gives one."""
    written = read_caption(call.parameters, call.state) if "caption" in call.parameters else None
    message = message_to_pass(call, errors.COPY_NOT_FOUND)
    delivery = Delivery.read(call)
    delivery.reach()
    if not may_copy(message, call.bot):
        raise refuse(errors.NOT_COPYABLE)
    check_sending(delivery.chat, call.bot, message.kind)
    caption = None if written is None else _caption(call, written)
    return {"message_id": copy(delivery, message, caption).id}


def _caption(call: Call, written: WrittenText) -> dict[str, Any]:
    caption = written.tidied()
    if len(caption.text) > CAPTION_LIMIT:
        raise refuse(errors.CAPTION_TOO_LONG)
    above = caption.text and call.parameters.boolean("show_caption_above_media")
    return {**caption.content("caption"), **({"show_caption_above_media": True} if above else {})}
