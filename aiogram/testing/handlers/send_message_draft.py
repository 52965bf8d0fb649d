"""`sendMessageDraft`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.chats import Draft
from aiogram.testing.errors import refuse
from aiogram.testing.formatting import read_marked
from aiogram.testing.membership import chat_of

SHOWN = 30
"""Seconds for which a draft is shown that nothing follows."""

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def send_message_draft(call: Call) -> bool:
    """Show a person what there is of a message that is still being written."""
    read, state = call.parameters, call.state
    chat = chat_of(call)
    number = read.integer("draft_id", 0, -(2**63), 2**63)
    if chat.type != "private" or not number:
        raise refuse(errors.PEER_ID_INVALID)
    written = read_marked(read.text("text"), read.text("parse_mode"), read.text("entities"), state)
    draft = Draft(text=written.tidied().text, can_stop=read.boolean("can_stop"), kept=read.boolean("keep_on_stop"))
    chat.drafts[number] = draft

    def end() -> None:
        if chat.drafts.get(number) is draft:
            del chat.drafts[number]
            state.changed()

    state.clock.call_in(SHOWN, end)
    state.changed()
    return True
