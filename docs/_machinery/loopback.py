"""Keeps a snippet on this machine: it reaches loopback, and starts no other program that might reach further."""

from __future__ import annotations

import ipaddress
import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

GUARD_VARIABLE = "SNIPPET_GUARD"
"""Environment variable that names the file in which a guarded program writes down what it was refused."""

_CONNECTIONS = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg"})
_LOOKUPS = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"})
_PROGRAMS = frozenset({"subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork", "os.forkpty"})
_LOCAL = frozenset({"localhost", b"localhost"})


class OutsideError(RuntimeError):
    """A snippet tried to leave loopback.

    Not an `OSError`: a client would take that for a weak network, and try again.
    """


class Guard:
    """Refuses what leads away from loopback while it is on, and remembers it."""

    def __init__(self, report: Callable[[str], None] | None = None) -> None:
        self._on = False
        self._report = report or (lambda _: None)
        self.refused: list[str] = []
        """What was tried since the guard was switched on."""
        self.sockets: Callable[[Any], None] | None = None
        """Called with every socket that connects or listens while the guard is on."""
        # An audit hook sees every way to the network, of Python's and of C's, and cannot be got round by accident.
        sys.addaudithook(self._audit)

    @contextmanager
    def on(self) -> Iterator[Guard]:
        """Switch the guard on for a while."""
        self.refused.clear()
        self.switch_on()
        try:
            yield self
        finally:
            self._on = False
            self.sockets = None

    def switch_on(self) -> None:
        """Switch the guard on for good."""
        self._on = True

    def _audit(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self._on:
            return
        if event in _CONNECTIONS:
            self._see(arguments[0])
            address = arguments[1]
            if address is not None and not _is_loopback(address[0] if isinstance(address, tuple) else None):
                self._refuse(f"connect to {_spell(address)}")
        elif event == "socket.bind":
            self._see(arguments[0])
        elif event in _LOOKUPS:
            host = arguments[0][0] if isinstance(arguments[0], tuple) else arguments[0]
            # None and "" are addresses to listen at, and for a number nothing is looked up.
            if host and host not in _LOCAL and _number(host) is None:
                self._refuse(f"look up the name {_spell(host)}")
        elif event in _PROGRAMS:
            self._refuse(f"start another program ({event})")

    def _see(self, socket: Any) -> None:
        if self.sockets is not None:
            self.sockets(socket)

    def _refuse(self, what: str) -> None:
        self.refused.append(what)
        message = f"a snippet may not {what}: it reaches the embedded server and nothing else"
        self._report(message)
        raise OutsideError(message)


def _spell(address: object) -> str:
    if isinstance(address, tuple):
        return ":".join(str(part) for part in address[:2])
    return address.decode("utf-8", "replace") if isinstance(address, bytes) else str(address)


def _number(host: object) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    text = host.decode("utf-8", "replace") if isinstance(host, bytes) else str(host)
    try:
        return ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return None


def _is_loopback(host: object) -> bool:
    number = _number(host)
    return host in _LOCAL or (number is not None and number.is_loopback)


def guard_this_process() -> None:
    """Keep this process on the machine for good; what it is refused goes into the file that the environment names."""
    path = Path(os.environ[GUARD_VARIABLE])

    def report(message: str) -> None:
        with path.open("a", encoding="utf-8") as file:
            file.write(f"{message}\n")

    Guard(report).switch_on()
