"""`editEphemeralMessageText`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.edits import edit_text, ephemeral_to_edit

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def edit_ephemeral_message_text(call: Call) -> Any:
    """Replace the text of a message that one person sees, and its buttons: leaving them out takes them away."""
    return edit_text(call, ephemeral_to_edit)
