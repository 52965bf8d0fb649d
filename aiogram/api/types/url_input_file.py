"""`URLInputFile`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.exceptions import FetchError, UploadError

from .input_file import CHUNK, InputFile

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from aiogram.api.client.bot import Bot


class URLInputFile(InputFile):
    """What an address serves, fetched by the bot and passed on while it arrives.

    To have Telegram fetch the address itself, pass it as a `str`.

    Source: https://core.telegram.org/bots/api#sending-files
    """

    def __init__(  # noqa: PLR0917 (a call shape that users of this package know)
        self,
        url: str,
        headers: Mapping[str, str] | None = None,
        filename: str | None = None,
        chunk_size: int = CHUNK,
        timeout: float = 30,
        bot: Bot | None = None,
    ) -> None:
        super().__init__(filename, chunk_size)
        self.url = url
        """Where the file is."""
        self.headers: dict[str, str] = dict(headers or {})
        """Headers to ask with."""
        self.timeout = timeout
        """Seconds to wait for the address to answer."""
        self.bot = bot
        """Whose session asks; that of the bot which sends the file where it is None."""

        self._chunks: AsyncIterator[bytes] | None = None
        self._first = b""

    async def prepare(self, bot: Bot) -> None:
        """Ask the address, and wait for the first of what it serves."""
        session = (self.bot or bot).session
        self._chunks = session.fetch(self.url, self.timeout, self.chunk_size, self.headers)
        try:
            self._first = await anext(self._chunks, b"")
        except FetchError as error:
            raise UploadError(f"cannot fetch {self.url}: {error}") from error
        if not self._first:
            raise UploadError(f"{self.url} is empty, and Telegram takes no empty files")

    async def read(self, bot: Bot) -> AsyncIterator[bytes]:
        """Yield what `prepare` has begun to fetch."""
        if self._chunks is None:
            await self.prepare(bot)
        chunks, self._chunks = self._chunks, None
        yield self._first
        if chunks is not None:
            async for chunk in chunks:
                yield chunk
