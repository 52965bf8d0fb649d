"""What the methods about managed bots have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import errors
from .accounts import BotAccount
from .errors import refuse

if TYPE_CHECKING:
    from .core import Call


def read_managed_bot(call: Call) -> BotAccount:
    """Return the bot that `user_id` names; refuse one that the caller does not look after."""
    number = call.parameters.integer("user_id", 0, 0, 2**63)
    if number <= 0:
        raise refuse(errors.BAD_USER_ID)
    found = call.state.accounts.get(number)
    if found is None:
        raise refuse(errors.USER_NOT_FOUND)
    if not isinstance(found, BotAccount) or found.manager is not call.bot:
        raise refuse(errors.BOT_INVALID)
    return found
