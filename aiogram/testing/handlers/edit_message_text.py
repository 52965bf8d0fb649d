"""`editMessageText`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.edits import edit_text, message_to_edit

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def edit_message_text(call: Call) -> Any:
    """Replace the text of a message, and its buttons: leaving them out takes them away."""
    return edit_text(call, message_to_edit)
