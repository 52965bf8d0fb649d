"""`getUserProfilePhotos`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.file_ids import bind
from aiogram.testing.pictures import photo_sizes, read_page
from aiogram.testing.profiles import read_account

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_user_profile_photos(call: Call) -> dict[str, Any]:
    """List the pictures of an account, newest first."""
    total, photos = read_page(call, read_account(call), call.state.pictures.photos)
    return {"total_count": total, "photos": bind([photo_sizes(photo) for photo in photos], call.bot.id)}
