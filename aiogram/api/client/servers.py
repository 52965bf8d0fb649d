"""Where Bot API servers are, and what their addresses look like."""

from __future__ import annotations

import asyncio
import re
from abc import ABC, abstractmethod
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from aiogram.exceptions import FetchError, ServerAddressError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

_ADDRESS = re.compile(r"https?://[^\s/?#]+(/[^\s?#]*)?", re.ASCII | re.IGNORECASE)


class FilesPathWrapper(ABC):
    """Where a file of a local server is for the bot, which may see the server's disk under another path."""

    @abstractmethod
    def to_local(self, path: Path | str) -> Path | str:
        """Return the bot's path of a file from the server's."""

    @abstractmethod
    def to_server(self, path: Path | str) -> Path | str:
        """Return the server's path of a file from the bot's."""


@dataclass(frozen=True)
class BareFilesPathWrapper(FilesPathWrapper):
    """For a bot and a server with the same disk: a path is what it is."""

    def to_local(self, path: Path | str) -> Path | str:  # noqa: D102
        return path

    def to_server(self, path: Path | str) -> Path | str:  # noqa: D102
        return path


@dataclass(frozen=True)
class SimpleFilesPathWrapper(FilesPathWrapper):
    """For a folder of the server that the bot sees under another path, as with a volume of a container.

    Raises `ValueError` for a path that is not in the folder.
    """

    server_path: Path
    """The folder, as the server calls it."""
    local_path: Path
    """The same folder, as the bot calls it."""

    def to_local(self, path: Path | str) -> Path | str:  # noqa: D102
        return self.local_path / Path(path).relative_to(self.server_path)

    def to_server(self, path: Path | str) -> Path | str:  # noqa: D102
        return self.server_path / Path(path).relative_to(self.local_path)


_SAME_DISK = BareFilesPathWrapper()


class TelegramAPIServer(Struct, frozen=True):
    """The addresses of a Bot API server; `from_base` makes them of the first part.

    Raises `ServerAddressError` for what cannot be addresses.
    """

    base: str
    """Where calls go, with `{token}` and `{method}` in their places."""
    file: str
    """Where files are, with `{token}` and `{path}` in their places."""
    is_local: bool = False
    """True for a server in local mode, which keeps files on a disk and serves none: they are read from there."""
    wrap_local_file: FilesPathWrapper = _SAME_DISK
    """Where the files of a local server are for the bot."""

    def __post_init__(self) -> None:
        for address, names in ((self.base, ("{token}", "{method}")), (self.file, ("{token}", "{path}"))):
            if not _ADDRESS.fullmatch(address) or any(name not in address for name in names):
                raise ServerAddressError(
                    f"{address!r} is not where a Bot API server is: expected http:// or https://, a host, "
                    f"and {' and '.join(names)}; TelegramAPIServer.from_base(...) needs the host only"
                )

    @classmethod
    def from_base(
        cls, base: str, *, is_local: bool = False, wrap_local_file: FilesPathWrapper = _SAME_DISK
    ) -> TelegramAPIServer:
        """Return the server at an address such as `http://127.0.0.1:8081`."""
        if not _ADDRESS.fullmatch(base):
            raise ServerAddressError(
                f"{base!r} is not the address of a Bot API server: expected http:// or https:// and a host, "
                "as in http://127.0.0.1:8081; look at Bot(server=...) and the environment variable BOT_API_SERVER"
            )
        base = base.rstrip("/")
        addresses = f"{base}/bot{{token}}/{{method}}", f"{base}/file/bot{{token}}/{{path}}"
        return cls(*addresses, is_local, wrap_local_file)

    @property
    def name(self) -> str:
        """What errors call the server: its address up to where the token begins."""
        return self.base.partition("{token}")[0].removesuffix("/bot")

    def api_url(self, token: str, method: str) -> str:
        """Return where a call goes; it holds the token."""
        return self.base.replace("{token}", token).replace("{method}", method)

    def file_url(self, token: str, path: Path | str) -> str:
        """Return where a file is; it holds the token."""
        return self.file.replace("{token}", token).replace("{path}", str(path))


PRODUCTION = TelegramAPIServer.from_base("https://api.telegram.org")
"""Telegram's own server."""
TEST = TelegramAPIServer(
    "https://api.telegram.org/bot{token}/test/{method}", "https://api.telegram.org/file/bot{token}/test/{path}"
)
"""Telegram's test environment, which has accounts and bots of its own."""


async def read_file(server: TelegramAPIServer, path: str, chunk_size: int) -> AsyncIterator[bytes]:
    """Yield a file from the disk of a local server. Raises `FetchError` where it cannot be read."""
    try:
        place = Path(server.wrap_local_file.to_local(path))
        # In a thread: a slow disk must not hold up the other tasks of the bot.
        with await asyncio.to_thread(place.open, "rb") as file:
            while chunk := await asyncio.to_thread(file.read, chunk_size):
                yield chunk
    except (OSError, ValueError) as error:
        raise FetchError(f"cannot read {path} of the local server: {error}") from error
