"""`getFile`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.file_ids import FileIdError, read_file_id
from aiogram.testing.file_views import file_to_download
from aiogram.testing.files import DOWNLOAD_LIMIT

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_file(call: Call) -> dict[str, Any]:
    """Serve a file, and tell where."""
    text = call.parameters.text("file_id")
    if not text:
        raise refuse(errors.NO_FILE_ID)
    try:
        file_id = read_file_id(text)
    except FileIdError:
        raise refuse(errors.INVALID_FILE_ID) from None
    store = call.state.files
    found = store.get(file_id)
    if found is None or file_id.bot_id != call.bot.id:
        raise refuse(errors.FILE_UNAVAILABLE)
    if len(found.contents) > DOWNLOAD_LIMIT and not call.state.settings.local:
        raise refuse(errors.FILE_TOO_BIG)
    return file_to_download(found, call.bot.id, store.publish(found, call.bot.id, call.state.clock.unix()))
