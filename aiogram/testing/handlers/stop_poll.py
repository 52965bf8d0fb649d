"""`stopPoll`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import errors, poll_views, voting
from aiogram.testing.business import acting
from aiogram.testing.errors import refuse
from aiogram.testing.markup import place, read_markup

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def stop_poll(call: Call) -> dict[str, Any]:
    """Close a poll of the bot, and replace the buttons below it: leaving them out takes them away."""
    read, state = call.parameters, call.state
    markup = read_markup(read.text("reply_markup"))
    chat, _ = acting(call)
    message = chat.messages.get(read.message_id())
    if message is None or message.deleted:
        raise refuse(errors.STOP_NOT_FOUND)
    poll = message.poll
    if poll is None:
        raise refuse(errors.NOT_A_POLL)
    if poll.author is not call.bot or not message.editable:
        raise refuse(errors.NOT_STOPPABLE)
    if poll.closed:
        raise refuse(errors.POLL_CLOSED)
    message.keyboard = place(markup, chat, editing=True)
    voting.stop(state, poll, message)
    return poll_views.for_author(poll)
