"""`editMessageCaption`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.edits import edit_caption, message_to_edit

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def edit_message_caption(call: Call) -> Any:
    """Replace the words under a file, and the buttons: leaving either out takes it away."""
    return edit_caption(call, message_to_edit)
