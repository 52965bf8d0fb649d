"""`deleteEphemeralMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.ephemeral import named_message
from aiogram.testing.errors import refuse

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def delete_ephemeral_message(call: Call) -> bool:
    """Take a message of the bot away from the one who sees it; the message that it stood for is there again."""
    message = named_message(call, errors.DELETE_NOT_FOUND)
    if message.sender is not call.bot:
        raise refuse(errors.NOT_DELETABLE)
    call.state.erase(message)
    return True
