"""`getUserChatBoosts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.membership import chat_of
from aiogram.testing.profiles import read_account

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_user_chat_boosts(call: Call) -> dict[str, Any]:
    """Return what somebody has given to a chat."""
    chat = chat_of(call)
    account = read_account(call)
    if not chat.member(call.bot).is_admin:
        raise refuse(errors.NOT_ENOUGH_RIGHTS)
    return {"boosts": [one.json for one in call.state.grants.boosts.get(chat, ()) if one.account is account]}
