"""`getMyDefaultAdministratorRights`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.chats import all_rights

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_my_default_administrator_rights(call: Call) -> dict[str, bool]:
    """Return the rights that the bot asks for in channels, or in groups."""
    profile = call.state.profiles[call.bot]
    rights = profile.channel_rights if call.parameters.boolean("for_channels") else profile.group_rights
    return {name: name in rights for name in ("is_anonymous", *all_rights())}
