"""`sendMessageDraft`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.drafts import show_draft
from aiogram.testing.formatting import read_marked

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def send_message_draft(call: Call) -> bool:
    """Show a person what there is of a message that is still being written."""
    read = call.parameters
    written = read_marked(read.text("text"), read.text("parse_mode"), read.text("entities"), call.state)
    show_draft(call, written.tidied().text)
    return True
