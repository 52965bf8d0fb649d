"""`InputFile`."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from aiogram.api.client.bot import Bot

CHUNK = 64 * 1024
"""Bytes that are read and sent at a time."""


class InputFile(ABC):
    """A file to upload.

    Pass one wherever a field takes `InputFile`: `BufferedInputFile` has the contents in memory,
    `FSInputFile` reads a file on disk, `StreamInputFile` an open file or an asynchronous stream,
    `URLInputFile` what an address serves. A file that Telegram has already is named by its
    `file_id`, a `str`, and not uploaded again.

    Source: https://core.telegram.org/bots/api#inputfile
    """

    def __init__(self, filename: str | None = None, chunk_size: int = CHUNK) -> None:
        self.filename = filename
        """Name that the file is sent under; None sends it without one of its own."""
        self.chunk_size = chunk_size
        """Bytes that are read and sent at a time."""

    @abstractmethod
    async def prepare(self, bot: Bot) -> None:
        """Make sure that there is something to send; raise `UploadError` where there is not.

        Called before the request is begun: an error in the middle of a body leaves a broken one.
        """

    @abstractmethod
    def read(self, bot: Bot) -> AsyncIterator[bytes]:
        """Yield the contents from the beginning, at most `chunk_size` bytes at a time."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.filename or 'without a name'}>"


# On the wire a file that Telegram has is its id or address; what was uploaded comes back as another type.
DECODED_AS = str
