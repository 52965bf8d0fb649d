"""`uploadStickerFile`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.file_inputs import Given
from aiogram.testing.file_views import file_without_path
from aiogram.testing.profiles import read_account
from aiogram.testing.sticker_reading import read_format
from aiogram.testing.stickers import sticker_details

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def upload_sticker_file(call: Call) -> dict[str, Any]:
    """Keep a file that is to become a sticker."""
    read_account(call)
    upload = Given(call.parameters, call.files).upload("sticker")
    if upload is None:
        raise refuse(errors.NO_FILE.format("sticker"))
    read_format(call.parameters.text("sticker_format"))
    if not upload.contents:
        raise refuse(errors.EMPTY_FILE)
    details = sticker_details(upload.contents)
    file = call.state.files.add("sticker", upload.contents, call.state.clock.unix(), name=upload.name, details=details)
    return file_without_path(file, call.bot.id)
