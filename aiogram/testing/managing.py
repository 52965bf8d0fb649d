"""What the methods about managed bots have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import errors
from .accounts import BotAccount
from .errors import refuse
from .profiles import read_account

if TYPE_CHECKING:
    from .core import Call


def read_managed_bot(call: Call) -> BotAccount:
    """Return the bot that `user_id` names; refuse one that the caller does not look after."""
    found = read_account(call)
    if not isinstance(found, BotAccount) or found.manager is not call.bot:
        raise refuse(errors.BOT_INVALID)
    return found
