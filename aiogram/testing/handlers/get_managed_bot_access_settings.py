"""`getManagedBotAccessSettings`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import views
from aiogram.testing.managing import read_managed_bot

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_managed_bot_access_settings(call: Call) -> dict[str, Any]:
    """Tell who may use a bot that this one looks after."""
    admitted = read_managed_bot(call).admitted
    if admitted is None:
        return {"is_access_restricted": False}
    users = [views.user(one) for one in sorted(admitted, key=lambda one: one.id)]
    return {"is_access_restricted": True, **({"added_users": users} if users else {})}
