"""`copyMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import errors
from aiogram.testing.captions import finish_caption
from aiogram.testing.errors import refuse
from aiogram.testing.formatting import read_caption
from aiogram.testing.passing import copy, may_copy, message_to_pass
from aiogram.testing.sending import Delivery, check_sending

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def copy_message(call: Call) -> dict[str, Any]:
    """Send what a message says as a new one, with another caption where the call gives one."""
    written = read_caption(call.parameters, call.state) if "caption" in call.parameters else None
    message = message_to_pass(call, errors.COPY_NOT_FOUND)
    delivery = Delivery.read(call)
    delivery.reach()
    if not may_copy(message, call.bot):
        raise refuse(errors.NOT_COPYABLE)
    check_sending(delivery.chat, call.bot, message.kind)
    caption = None if written is None else finish_caption(written)
    return {"message_id": copy(delivery, message, caption).id}
