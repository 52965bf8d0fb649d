"""`editEphemeralMessageCaption`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.edits import edit_caption, ephemeral_to_edit

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def edit_ephemeral_message_caption(call: Call) -> Any:
    """Replace the words under a file that one person sees, and the buttons: leaving either out takes it away."""
    return edit_caption(call, ephemeral_to_edit)
