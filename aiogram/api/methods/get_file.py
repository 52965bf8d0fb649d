"""`GetFile`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.file import File  # noqa: F401 (named by the base class)


class GetFile(TelegramMethod["File"], frozen=True):
    """Prepare a file for download.

    Files over 20 MB are refused with `file is too big`, unless the Bot API server is your own, in local
    mode. Name and MIME type can be lost on the way, so keep those that the message had.

    Returns:
        The file, with the `file_path` to download it from; good for an hour at least, then call
        again.

    Source: https://core.telegram.org/bots/api#getfile
    """

    file_id: str
    """`file_id` of the file. A wrong one is refused: `invalid file_id`."""
