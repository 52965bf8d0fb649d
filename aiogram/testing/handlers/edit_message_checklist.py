"""`editMessageChecklist`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import errors
from aiogram.testing.business import editable_message
from aiogram.testing.checklists import keep_ticks, read_checklist
from aiogram.testing.edits import finish_edit
from aiogram.testing.errors import refuse
from aiogram.testing.markup import place, read_markup

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def edit_message_checklist(call: Call) -> Any:
    """Replace a checklist and its buttons; tasks with the same ids stay ticked."""
    checklist = read_checklist(call)
    markup = read_markup(call.parameters.text("reply_markup"))
    message = editable_message(call)
    if "checklist" not in message.content:
        raise refuse(errors.NO_CHECKLIST_TO_EDIT)
    keyboard = place(markup, message.chat, editing=True)
    content = {"checklist": keep_ticks(checklist, message.content["checklist"])}
    return finish_edit(call, message, content, keyboard)
