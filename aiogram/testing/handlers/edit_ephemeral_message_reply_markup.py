"""`editEphemeralMessageReplyMarkup`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.edits import edit_buttons, ephemeral_to_edit

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def edit_ephemeral_message_reply_markup(call: Call) -> Any:
    """Replace the buttons of a message that one person sees; leaving them out takes them away."""
    return edit_buttons(call, ephemeral_to_edit)
