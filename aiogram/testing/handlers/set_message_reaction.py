"""`setMessageReaction`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.reactions import BY_ONE, allowed, fits, react, read_reactions

if TYPE_CHECKING:
    from aiogram.testing.core import Call
    from aiogram.testing.messages import Message


async def set_message_reaction(call: Call) -> bool:
    """React to a message in place of what the bot has reacted with before; with nothing, take that back."""
    state, bot = call.state, call.bot
    new = read_reactions(call.parameters)
    chat = state.chat_of(bot, call.parameters.text("chat_id"))
    state.check_access(bot, chat)
    found = chat.messages.get(call.parameters.message_id())
    if found is None or found.deleted:
        raise refuse(errors.REACT_NOT_FOUND)
    message = _first_of_album(found)
    if chat.type in {"group", "supergroup"} and not chat.allows(bot, "can_react_to_messages"):
        raise refuse(errors.NOT_ENOUGH_RIGHTS)
    if not all(allowed(message, reaction, bot) for reaction in new):
        raise refuse(errors.REACTION_INVALID)
    if len(new) > BY_ONE or not fits(message, new, bot):
        raise refuse(errors.TOO_MANY_REACTIONS)
    react(state, message, bot, new)
    return True


def _first_of_album(message: Message) -> Message:
    """Return the message of an album that has the reactions to all of it."""
    album = (one for one in message.chat.messages.values() if one.media_group_id == message.media_group_id)
    return next(one for one in album if not one.deleted) if message.media_group_id else message
