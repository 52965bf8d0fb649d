"""`URLInputFile`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .input_file import CHUNK, InputFile

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from aiogram.api.client.bot import Bot


class URLInputFile(InputFile):
    """What an address serves, fetched by the bot and passed on while it arrives.

    To have Telegram fetch the address itself, pass it as a `str`.

    Source: https://core.telegram.org/bots/api#sending-files
    """

    def __init__(
        self,
        url: str,
        headers: Mapping[str, str] | None = None,
        filename: str | None = None,
        chunk_size: int = CHUNK,
        timeout: float = 30,
    ) -> None:
        super().__init__(filename, chunk_size)
        self.url = url
        """Where the file is."""
        self.headers = dict(headers or {})
        """Headers to ask with."""
        self.timeout = timeout
        """Seconds to wait for the address to answer."""

    def read(self, bot: Bot) -> AsyncIterator[bytes]:
        return bot.session.stream(self.url, headers=self.headers, timeout=self.timeout, chunk_size=self.chunk_size)
