"""`StreamInputFile`."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable
from pathlib import PurePath
from typing import TYPE_CHECKING, BinaryIO

from aiogram.exceptions import UploadError

from .input_file import CHUNK, InputFile

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from aiogram.api.client.bot import Bot


class StreamInputFile(InputFile):
    """An open binary file, or an asynchronous stream of bytes.

    An open file is read from where it stands, and left open. Either can be sent once.

    Source: https://core.telegram.org/bots/api#sending-files
    """

    def __init__(
        self, stream: BinaryIO | AsyncIterable[bytes], filename: str | None = None, chunk_size: int = CHUNK
    ) -> None:
        name = getattr(stream, "name", None)
        super().__init__(filename or (PurePath(name).name if isinstance(name, str) else None), chunk_size)
        self.stream = stream
        """What is sent."""
        self._chunks: AsyncIterator[bytes] | None = None
        self._first = b""

    async def prepare(self, bot: Bot) -> None:  # noqa: ARG002 (one shape for every kind of file)
        """Read the first of it: what is closed, at its end, or open as text shows that it is."""
        if self._chunks is not None:
            return
        chunks = aiter(self.stream) if isinstance(self.stream, AsyncIterable) else self._read(self.stream)
        first = await anext(chunks, b"")
        if not first:
            raise UploadError(f"{self._name} has nothing left to read: seek to its beginning, or open it anew")
        self._chunks, self._first = chunks, first

    async def read(self, bot: Bot) -> AsyncIterator[bytes]:
        """Yield what `prepare` has begun to read."""
        await self.prepare(bot)
        chunks, self._chunks = self._chunks, None
        yield self._first
        if chunks is not None:
            async for chunk in chunks:
                yield chunk

    async def _read(self, file: BinaryIO) -> AsyncIterator[bytes]:
        if file.closed:
            raise UploadError(f"{self._name} is closed: send it while it is open")
        # In a thread: a slow disk must not hold up the other tasks of the bot.
        while chunk := await asyncio.to_thread(file.read, self.chunk_size):
            if not isinstance(chunk, bytes):  # pyright: ignore[reportUnnecessaryIsInstance] (types are not checked)
                raise UploadError(f"{self._name} is open as text: open it with mode 'rb'")
            yield chunk

    @property
    def _name(self) -> str:
        return self.filename or "the file"
