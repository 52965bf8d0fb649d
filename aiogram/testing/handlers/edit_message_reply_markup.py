"""`editMessageReplyMarkup`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.edits import edit_buttons, message_to_edit

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def edit_message_reply_markup(call: Call) -> Any:
    """Replace the buttons of a message; leaving them out takes them away."""
    return edit_buttons(call, message_to_edit)
