"""`editEphemeralMessageMedia`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.edits import edit_media, ephemeral_to_edit

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def edit_ephemeral_message_media(call: Call) -> Any:
    """Replace the file of a message that one person sees, with its caption and buttons; a text can become a file."""
    return edit_media(call, ephemeral_to_edit)
