"""`setChatDescription`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.membership import chat_to_change

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def set_chat_description(call: Call) -> bool:
    """Say what a chat is about; an empty text takes that away, and nobody is told."""
    chat = chat_to_change(call, "description", errors.MAY_NOT_SET_DESCRIPTION)
    description = call.parameters.text("description").strip()
    if description == chat.description:
        raise refuse(errors.DESCRIPTION_NOT_MODIFIED)
    chat.description = description
    call.state.changed()
    return True
