"""Where Bot API servers are, and what their addresses look like."""

from __future__ import annotations

import re

from msgspec import Struct

from aiogram.exceptions import ServerAddressError

_ADDRESS = re.compile(r"https?://[^\s/?#]+(/[^\s?#]*)?", re.ASCII | re.IGNORECASE)


class TelegramAPIServer(Struct, frozen=True):
    """The addresses of a Bot API server; `from_base` makes them of the first part.

    Raises `ServerAddressError` for what cannot be addresses.
    """

    base: str
    """Where calls go, with `{token}` and `{method}` in their places."""
    file: str
    """Where files are, with `{token}` and `{path}` in their places."""

    def __post_init__(self) -> None:
        for address, names in ((self.base, ("{token}", "{method}")), (self.file, ("{token}", "{path}"))):
            if not _ADDRESS.fullmatch(address) or any(name not in address for name in names):
                raise ServerAddressError(
                    f"{address!r} is not where a Bot API server is: expected http:// or https://, a host, "
                    f"and {' and '.join(names)}; TelegramAPIServer.from_base(...) needs the host only"
                )

    @classmethod
    def from_base(cls, base: str) -> TelegramAPIServer:
        """Return the server at an address such as `http://127.0.0.1:8081`."""
        if not _ADDRESS.fullmatch(base):
            raise ServerAddressError(
                f"{base!r} is not the address of a Bot API server: expected http:// or https:// and a host, "
                "as in http://127.0.0.1:8081; look at Bot(server=...) and the environment variable BOT_API_SERVER"
            )
        base = base.rstrip("/")
        return cls(f"{base}/bot{{token}}/{{method}}", f"{base}/file/bot{{token}}/{{path}}")

    @property
    def name(self) -> str:
        """What errors call the server: its address up to where the token begins."""
        return self.base.partition("{token}")[0].removesuffix("/bot")

    def api_url(self, token: str, method: str) -> str:
        """Return where a call goes; it holds the token."""
        return self.base.replace("{token}", token).replace("{method}", method)

    def file_url(self, token: str, path: str) -> str:
        """Return where a file is; it holds the token."""
        return self.file.replace("{token}", token).replace("{path}", path)


PRODUCTION = TelegramAPIServer.from_base("https://api.telegram.org")
"""Telegram's own server."""
TEST = TelegramAPIServer(
    "https://api.telegram.org/bot{token}/test/{method}", "https://api.telegram.org/file/bot{token}/test/{path}"
)
"""Telegram's test environment, which has accounts and bots of its own."""
