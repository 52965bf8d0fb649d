"""`getUserProfileAudios`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.file_ids import bind
from aiogram.testing.file_views import file_object
from aiogram.testing.pictures import read_page
from aiogram.testing.profiles import read_account

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_user_profile_audios(call: Call) -> dict[str, Any]:
    """List the music that an account shows, newest first."""
    total, audios = read_page(call, read_account(call), call.state.pictures.audios)
    return {"total_count": total, "audios": bind([file_object(audio) for audio in audios], call.bot.id)}
