"""`sendRichMessageDraft`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.drafts import show_draft
from aiogram.testing.rich.message import read_rich_message
from aiogram.testing.rich_words import plain_words

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def send_rich_message_draft(call: Call) -> bool:
    """Show a person what there is of a rich message that is still being written."""
    given = call.parameters.text("rich_message")
    show_draft(call, plain_words(read_rich_message(call, given, draft=True, by_id=True)))
    return True
