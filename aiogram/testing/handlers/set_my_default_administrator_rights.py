"""`setMyDefaultAdministratorRights`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.chats import all_rights
from aiogram.testing.flags import read_flags

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def set_my_default_administrator_rights(call: Call) -> bool:
    """Choose the rights that the bot asks for where it is added as an administrator; none clear them."""
    text = call.parameters.text("rights")
    what = "administrator rights"
    rights = read_flags(text, what, ("is_anonymous", *all_rights())) if text else set[str]()
    profile = call.state.profiles[call.bot]
    if call.parameters.boolean("for_channels"):
        profile.channel_rights = rights
    else:
        profile.group_rights = rights
    call.state.changed()
    return True
