"""`editMessageMedia`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.edits import edit_media, message_to_edit

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def edit_message_media(call: Call) -> Any:
    """Replace the file of a message, with its caption and its buttons; a text can become a file."""
    return edit_media(call, message_to_edit)
