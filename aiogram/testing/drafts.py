"""Messages that are shown while they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from . import errors
from .chats import Draft
from .errors import refuse
from .membership import chat_of

if TYPE_CHECKING:
    from .core import Call

SHOWN: Final = 30
"""Seconds for which a draft is shown."""


def show_draft(call: Call, words: str) -> None:
    """Show a person what there is of a message."""
    read, state = call.parameters, call.state
    chat = chat_of(call)
    number = read.integer("draft_id", 0, -(2**63), 2**63)
    if chat.type != "private" or not number:
        raise refuse(errors.PEER_ID_INVALID)
    draft = Draft(text=words, can_stop=read.boolean("can_stop"), kept=read.boolean("keep_on_stop"))
    chat.drafts[number] = draft

    def end() -> None:
        if chat.drafts.get(number) is draft:
            del chat.drafts[number]
            state.changed()

    state.clock.call_in(SHOWN, end)
    state.changed()
