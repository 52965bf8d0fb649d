"""Starts copied programs in a tenth of the time that a new Python takes: a process that has loaded the package forks.

A program is then what it is under `python snippet.py`: `__main__` of a process of its own, ended as the interpreter
ends. Whether the package can be imported by a new Python is not seen this way; tests of the package see to that.

This module is both: what the tests use, and, as `python -m docs._machinery.forking FD`, the process that forks.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType

_SPACE = 65536
"""Bytes of an order that are read at once."""
_NEEDED = frozenset({"builtins", "codecs", "encodings", "io", "linecache", "sys", "traceback", "warnings"})
"""Modules that the interpreter itself looks for while it ends, for example to say that something was not awaited."""
_NUMBER = 8
"""Bytes of a number in an answer: first the id of the process, then, when it has ended, its exit code."""


class Program:
    """A program that runs: what it writes, and how it ended."""

    def __init__(self, pid: int, answers: socket.socket, output: int, errors: int) -> None:
        self.returncode: int | None = None
        """The exit code; less a signal's number where a signal ended it; None while it runs."""
        self._pid = pid
        self._answers = answers
        self._pipes = (output, errors)

    async def read(self) -> tuple[asyncio.StreamReader, asyncio.StreamReader]:
        """Return its standard output and its standard error; their ends are closed with this event loop."""
        return await _reader(self._pipes[0]), await _reader(self._pipes[1])

    async def wait(self) -> int:
        """Wait until it has ended, and return its exit code."""
        if self.returncode is None:
            self.returncode = await _number(self._answers)
        return self.returncode

    def send_signal(self, number: int) -> None:
        """Send it a signal."""
        if self.returncode is None:
            os.kill(self._pid, number)


async def _number(answers: socket.socket) -> int:
    return int.from_bytes(await asyncio.get_running_loop().sock_recv(answers, _NUMBER), signed=True)


async def _reader(pipe: int) -> asyncio.StreamReader:
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(pipe, "rb", buffering=0)
    )
    return reader


class Forks:
    """The process that forks, as seen from the one with the tests: started with the first program, one at a time."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._socket: socket.socket | None = None

    async def start(self, program: Path, environment: Mapping[str, str]) -> Program:
        """Start a file as `python file.py` would, in its folder and with these variables besides ours."""
        if self._socket is None:
            self._socket = self._begin()
        output, errors = os.pipe(), os.pipe()
        try:
            order = json.dumps({"program": str(program), "environment": {**os.environ, **environment}}).encode() + b"\n"
            socket.send_fds(self._socket, [order], [output[1], errors[1]])
        finally:
            os.close(output[1])
            os.close(errors[1])
        pid = await _number(self._socket)
        return Program(pid, self._socket, output[0], errors[0])

    def _begin(self) -> socket.socket:
        ours, theirs = socket.socketpair()
        ours.settimeout(0)
        with theirs:
            self._process = subprocess.Popen(  # noqa: S603 (this very module)
                [sys.executable, "-m", __name__, str(theirs.fileno())],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                env={**os.environ, "PYTHONUNBUFFERED": "1"},
                # Ctrl+C is for the tests, which end their programs themselves.
                start_new_session=True,
            )
        return ours

    def close(self) -> None:
        """End the process, if there is one."""
        if self._socket is not None and self._process is not None:
            self._socket.close()
            self._process.wait()
            self._socket = self._process = None


def _serve(orders: socket.socket) -> str:
    """Fork for each order; returns in the process that is to become a program, and tells which."""
    while True:
        text, pipes, _, _ = socket.recv_fds(orders, _SPACE, 2)
        if not text:
            sys.exit()
        while not text.endswith(b"\n"):
            text += orders.recv(_SPACE)
        order = json.loads(text)
        pid = os.fork()
        if pid == 0:
            orders.close()
            for pipe, standard in zip(pipes, (1, 2), strict=True):
                os.dup2(pipe, standard)
                os.close(pipe)
            os.environ.clear()
            os.environ.update(order["environment"])
            return str(order["program"])
        for pipe in pipes:
            os.close(pipe)
        orders.sendall(pid.to_bytes(_NUMBER, signed=True))
        _, status = os.waitpid(pid, 0)
        orders.sendall(os.waitstatus_to_exitcode(status).to_bytes(_NUMBER, signed=True))


def _leave(loaded: Mapping[str, ModuleType]) -> None:
    """Have the interpreter not take apart, when it ends, what the program has found loaded.

    That takes longer than most programs run. What a program has made goes as it does in any other process.
    """
    ctypes.pythonapi.Py_IncRef(ctypes.py_object(loaded))
    for name in loaded.keys() - _NEEDED:
        sys.modules.pop(name, None)


if __name__ == "__main__":
    import atexit
    import ctypes
    import gc
    import runpy

    import aiohttp  # noqa: F401 (the package imports it with the first call)

    from aiogram import Bot  # noqa: F401 (every program has one)
    from aiogram.api.client.wire import decoder
    from aiogram.api.types.update import Update

    from . import loopback

    decoder(Update)
    # What is loaded stays: no program has to go through it when it ends.
    gc.freeze()
    atexit.register(_leave, dict(sys.modules))
    _program = Path(_serve(socket.socket(fileno=int(sys.argv[1]))))
    # A background job of a shell ignores Ctrl+C, and so would the program that inherits that.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    os.chdir(_program.parent)
    sys.argv[:] = [_program.name]
    sys.path[0] = str(_program.parent)
    loopback.guard_this_process()
    runpy.run_path(str(_program), run_name="__main__")
