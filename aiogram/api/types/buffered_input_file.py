"""`BufferedInputFile`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from aiogram.exceptions import UploadError

from .input_file import CHUNK, InputFile

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterator

    from aiogram.api.client.bot import Bot


class BufferedInputFile(InputFile):
    """A file whose contents are in memory.

    Source: https://core.telegram.org/bots/api#sending-files
    """

    def __init__(self, file: bytes, filename: str, chunk_size: int = CHUNK) -> None:
        super().__init__(filename, chunk_size)
        self.data = file
        """The contents."""

    @classmethod
    def from_file(
        cls, path: str | os.PathLike[str], filename: str | None = None, chunk_size: int = CHUNK
    ) -> BufferedInputFile:
        """Read a file into memory at once; `filename` is the file's own name when left out."""
        path = Path(path)
        return cls(path.read_bytes(), filename or path.name, chunk_size)

    async def prepare(self, bot: Bot) -> None:  # noqa: ARG002 (one shape for every kind of file)
        """Make sure that there is something in it."""
        if not self.data:
            raise UploadError(f"{self.filename} is empty, and Telegram takes no empty files")

    async def read(self, bot: Bot) -> AsyncIterator[bytes]:  # noqa: ARG002
        """Yield the contents piece by piece."""
        for start in range(0, len(self.data), self.chunk_size):
            yield self.data[start : start + self.chunk_size]
