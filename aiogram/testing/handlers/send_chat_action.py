"""`sendChatAction`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aiogram.testing import errors
from aiogram.testing.business import acting
from aiogram.testing.chats import Doing
from aiogram.testing.direct_messages import DirectMessages
from aiogram.testing.errors import refuse
from aiogram.testing.sending import find_thread

if TYPE_CHECKING:
    from aiogram.testing.core import Call

SHOWN: Final = 5
"""Seconds for which apps show what a bot is doing."""


@cache
def all_actions() -> frozenset[str]:
    """Return the names of what a bot can be seen doing."""
    from aiogram.enums import ChatAction  # noqa: PLC0415 (needed at the first use only)

    return frozenset(action.value for action in ChatAction)


async def send_chat_action(call: Call) -> bool:
    """Show people that the bot is at work, until it has written or five seconds are over."""
    state, read = call.state, call.parameters
    action = read.text("action").lower()
    if action not in all_actions():
        raise refuse(errors.BAD_ACTION)
    chat, doer = acting(call)
    thread_id = find_thread(chat, read.message_id("message_thread_id"), call.bot)
    if chat.type == "channel" or isinstance(chat, DirectMessages):
        # These show nothing of the kind.
        return True
    doing = chat.doing[doer] = Doing(action=action, thread_id=thread_id)

    def end() -> None:
        if chat.doing.get(doer) is doing:
            del chat.doing[doer]
            state.changed()

    state.clock.call_in(SHOWN, end)
    state.changed()
    return True
