"""`getBusinessConnection`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import errors, views
from aiogram.testing.errors import refuse

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_business_connection(call: Call) -> dict[str, Any]:
    """Describe a connection, also one that is over."""
    connection = call.state.business.connections.get(call.parameters.text("business_connection_id"))
    if connection is None or connection.bot is not call.bot:
        raise refuse(errors.NO_CONNECTION)
    return views.business_connection(connection)
