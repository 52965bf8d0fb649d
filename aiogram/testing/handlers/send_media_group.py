"""`sendMediaGroup`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.file_sending import send_album

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def send_media_group(call: Call) -> list[dict[str, Any]]:
    """Put an album into a chat."""
    return send_album(call)
