"""`setUserEmojiStatus`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.profiles import read_account

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def set_user_emoji_status(call: Call) -> bool:
    """Put an emoji beside the name of somebody who lets the bot do that; an empty one takes it away."""
    account, read = read_account(call), call.parameters
    if (account, call.bot) not in call.state.grants.status_setters:
        raise refuse(errors.STATUS_DENIED, 403)
    ends = read.integer("emoji_status_expiration_date", low=0)
    call.state.grants.statuses[account] = (read.text("emoji_status_custom_emoji_id"), ends)
    call.state.changed()
    return True
