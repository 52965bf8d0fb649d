"""`deleteWebhook`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .set_webhook import remove_webhook

if TYPE_CHECKING:
    from aiogram.testing.core import Call, Done


async def delete_webhook(call: Call) -> Done:
    """Go back to long polling."""
    return await remove_webhook(call)
