"""`FSInputFile`."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from aiogram.exceptions import UploadError

from .input_file import CHUNK, InputFile

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterator

    from aiogram.api.client.bot import Bot


class FSInputFile(InputFile):
    """A file on disk, read while it is sent: its size does not matter for memory.

    Source: https://core.telegram.org/bots/api#sending-files
    """

    def __init__(self, path: str | os.PathLike[str], filename: str | None = None, chunk_size: int = CHUNK) -> None:
        self.path: Path = Path(path)
        """Where the file is."""
        super().__init__(filename or self.path.name, chunk_size)

    async def prepare(self, bot: Bot) -> None:  # noqa: ARG002 (one shape for every kind of file)
        """Make sure that there is something in it."""
        if self.path.is_dir():
            raise UploadError(f"{self.path} is a directory: pass one of its files")
        try:
            size = self.path.stat().st_size
        except OSError as error:
            raise UploadError(f"cannot read {self.path}: {error.strerror}") from error
        if size == 0:
            raise UploadError(f"{self.path} is empty, and Telegram takes no empty files")

    async def read(self, bot: Bot) -> AsyncIterator[bytes]:  # noqa: ARG002
        """Yield the contents piece by piece."""
        # In a thread: a slow disk must not hold up the other tasks of the bot.
        file = await asyncio.to_thread(self.path.open, "rb")
        try:
            while chunk := await asyncio.to_thread(file.read, self.chunk_size):
                yield chunk
        finally:
            file.close()
