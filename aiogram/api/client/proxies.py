"""Ways out of a network: HTTP proxies, which aiohttp speaks to by itself, and others, which a package is for."""

from __future__ import annotations

import os
import re
import ssl
from http import HTTPStatus
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, TypeAlias, cast
from urllib.parse import quote, urlsplit

from aiogram.exceptions import ServerAddressError

if TYPE_CHECKING:
    from collections.abc import Iterable

    import aiohttp

    OneProxy: TypeAlias = str | tuple[str, tuple[str, ...]]
    """The address of a proxy, alone or with name and password for it, such as an `aiohttp.BasicAuth`."""
    ProxyType: TypeAlias = OneProxy | Iterable[OneProxy]
    """A proxy, or several that a connection goes through one after the other."""

_SCHEMES = frozenset({"http", "socks4", "socks5"})
_SECRETS = re.compile(r"//[^/]*@")
_PACKAGE = "aiohttp_socks"


class ProxyAddress(str):
    """The address of a proxy, out of sight like a token: it may hold a password."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<proxy {self.shown}>"

    @property
    def shown(self) -> str:
        """The address without name and password."""
        return _SECRETS.sub("//", self)


class Way:
    """How a session reaches servers: straight, or through proxies.

    Raises `ServerAddressError` for what is no proxy, and `ImportError` where a package is needed that is not
    installed.
    """

    def __init__(self, proxy: ProxyType | None) -> None:
        self._addresses = [] if proxy is None else [_address(one) for one in _each(proxy)]
        if proxy is not None and not self._addresses:
            raise ServerAddressError("the list of proxies is empty: pass None to go straight")
        # aiohttp speaks to one HTTP proxy, and to nothing else.
        self._by_package = bool(self._addresses[1:]) or any(not one.startswith("http:") for one in self._addresses)
        if self._by_package and find_spec(_PACKAGE) is None:
            raise ImportError(f"to go through {self.name} install the package aiohttp-socks")

    @property
    def name(self) -> str:
        """The proxies, as errors call them."""
        return " and ".join(one.shown for one in self._addresses)

    @property
    def arguments(self) -> dict[str, Any]:
        """What aiohttp is told with every request."""
        return {"proxy": self._addresses[0]} if self._addresses and not self._by_package else {}

    def connector(self, limit: int) -> aiohttp.BaseConnector:
        """Return what makes the connections, `limit` at a time."""
        import aiohttp  # noqa: PLC0415 (loaded with the first connection)

        if not self._by_package:
            return aiohttp.TCPConnector(limit=limit)
        from aiohttp_socks import ChainProxyConnector, ProxyConnector  # noqa: PLC0415 (need not be there)

        if len(self._addresses) == 1:
            # The proxy looks names up: where one is needed, those of Telegram may not be known.
            return ProxyConnector.from_url(self._addresses[0], rdns=True, limit=limit)
        return ChainProxyConnector.from_urls(self._addresses, limit=limit)

    @property
    def errors(self) -> tuple[type[Exception], ...]:
        """What may be raised where no answer comes."""
        import aiohttp  # noqa: PLC0415

        if not self._by_package:
            return aiohttp.ClientError, OSError
        from aiohttp_socks import ProxyConnectionError, ProxyError, ProxyTimeoutError  # noqa: PLC0415

        return aiohttp.ClientError, OSError, ProxyError, ProxyConnectionError, ProxyTimeoutError

    def trouble(self, error: Exception) -> str | None:
        """Say what the proxy has to do with an error, before which nothing can have been sent; None for nothing."""
        import aiohttp  # noqa: PLC0415

        match error:
            case aiohttp.ClientProxyConnectionError():
                return f"cannot connect to the proxy {self.name}: {words_of(error.os_error)}"
            case aiohttp.ClientHttpProxyError():
                return self.refusal(error.status)
            case aiohttp.ClientError() | OSError():
                return None
            case _:
                return f"the proxy {self.name} gives no connection: {error}"

    def refusal(self, status: int) -> str:
        """Say that a proxy has refused with a status."""
        return f"the proxy {self.name} refused: {status} {HTTPStatus(status).phrase}"


def _each(given: ProxyType) -> list[OneProxy]:
    # A pair is one proxy where its second part is no address: name and password.
    if isinstance(given, str) or (isinstance(given, tuple) and len(given) == 2 and isinstance(given[1], tuple)):  # noqa: PLR2004
        return [cast("OneProxy", given)]
    return list(cast("Iterable[OneProxy]", given))


def _address(given: OneProxy) -> ProxyAddress:
    address, auth = (given, None) if isinstance(given, str) else given
    parts = urlsplit(address)
    try:
        wrong = parts.scheme not in _SCHEMES or parts.hostname is None or parts.port is None
    except ValueError:
        wrong = True
    if wrong:
        shown = ProxyAddress(address).shown
        raise ServerAddressError(
            f"{shown!r} is not the address of a proxy: expected http://, socks4:// or socks5://, a host and a port, "
            "as in socks5://user:password@127.0.0.1:1080"
        )
    if auth is None:
        return ProxyAddress(address)
    host = parts.netloc.rpartition("@")[2]
    login, password = (quote(part, safe="") for part in auth[:2])
    return ProxyAddress(f"{parts.scheme}://{login}:{password}@{host}")


def words_of(error: Exception) -> str:
    """Say in the operating system's words what is the matter with a connection."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return error.verify_message
    # Errors of the resolver have negative numbers and good texts.
    if isinstance(error, OSError) and error.errno is not None and error.errno > 0:
        return os.strerror(error.errno)
    return (isinstance(error, OSError) and error.strerror) or type(error).__name__
