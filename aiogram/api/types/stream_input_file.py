"""`StreamInputFile`."""

from __future__ import annotations

import asyncio
from pathlib import PurePath
from typing import TYPE_CHECKING, BinaryIO

from aiogram.exceptions import UploadError

from .input_file import CHUNK, InputFile

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator

    from aiogram.api.client.bot import Bot


class StreamInputFile(InputFile):
    """An open binary file, or an asynchronous stream of bytes.

    An open file is read from where it stands, and left open. A stream can be sent once.

    Source: https://core.telegram.org/bots/api#sending-files
    """

    def __init__(
        self, stream: BinaryIO | AsyncIterable[bytes], filename: str | None = None, chunk_size: int = CHUNK
    ) -> None:
        name = getattr(stream, "name", None)
        super().__init__(filename or (PurePath(name).name if isinstance(name, str) else None), chunk_size)
        self.stream = stream
        """What is sent."""
        self._first: bytes | None = None

    async def prepare(self, bot: Bot) -> None:  # noqa: ARG002 (one shape for every kind of file)
        if not isinstance(self.stream, BinaryIO) and not hasattr(self.stream, "read"):
            return
        if self.stream.closed:
            raise UploadError(f"{self.filename or 'the file'} is closed: send it while it is open")
        if self._first is None:
            first = await asyncio.to_thread(self.stream.read, self.chunk_size)
            if isinstance(first, str):
                raise UploadError(f"{self.filename or 'the file'} is open as text: open it with mode 'rb'")
            if not first:
                raise UploadError(f"{self.filename or 'the file'} has nothing left to read: seek to its beginning")
            self._first = first

    async def read(self, bot: Bot) -> AsyncIterator[bytes]:  # noqa: ARG002
        if not isinstance(self.stream, BinaryIO) and not hasattr(self.stream, "read"):
            async for chunk in self.stream:
                yield chunk
            return
        chunk, self._first = self._first, None
        while chunk:
            yield chunk
            chunk = await asyncio.to_thread(self.stream.read, self.chunk_size)
