"""The run of a copied program: a process of its own, accompanied by the stories and the server in this one."""

from __future__ import annotations

import asyncio
import signal
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from .loopback import GUARD_VARIABLE
from .output import interleaves
from .running import ENDING, QUIET, RunError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aiogram.testing import BotApiServer

    from .forking import Forks, Program
    from .running import Run


def variables(server: BotApiServer) -> dict[str, str]:
    """Return what the environment of a program holds, so that `Bot()` reaches this server."""
    return {"BOT_TOKEN": server.token, "BOT_API_SERVER": server.url}


async def run_copy(forks: Forks, run: Run, program: str, expected: Mapping[int, Sequence[str]], calls: int) -> None:
    """Run the copied program of a snippet, and compare what it prints with what the page says.

    `calls` is how many calls it is known to make, 0 where that is not known. Raises `RunError`.
    """
    with tempfile.TemporaryDirectory() as name:
        file, refused = Path(name, "snippet.py"), Path(name, "refused.txt")
        _write(file, program)
        process = await forks.start(file, {**variables(run.server), GUARD_VARIABLE: str(refused)})
        try:
            errors = await _accompany(run, process, Counter(line for one in expected.values() for line in one), calls)
        finally:
            if process.returncode is None:
                process.send_signal(signal.SIGKILL)
                await process.wait()
            # It explains whatever else went wrong.
            if text := _read_file(refused):
                raise RunError(text.splitlines()[0])
        _judge(run, process.returncode, errors)
    if not interleaves(run.output, list(expected.values())):
        raise RunError(_other_output(run.output, expected))


def _write(file: Path, text: str) -> None:
    file.write_text(text, "utf-8")


def _read_file(file: Path) -> str:
    return file.read_text("utf-8") if file.exists() else ""


def _other_output(output: str, expected: Mapping[int, Sequence[str]]) -> str:
    said = "".join(f"  {line}\n" for end in sorted(expected) for line in expected[end]) or "  nothing\n"
    done = "".join(f"  {line}\n" for line in output.splitlines()) or "  nothing\n"
    return f"its output is not what the page says.\nThe page:\n{said}The program:\n{done.rstrip()}"


async def _accompany(run: Run, process: Program, lines: Counter[str], calls: int) -> str:
    """Wait for the end of a program, or end it at rest; returns what it wrote to its standard error."""
    output, errors = bytearray(), bytearray()
    streams = zip(await process.read(), (output, errors), strict=True)
    readers = [asyncio.create_task(_read(stream, into)) for stream, into in streams]
    program = asyncio.create_task(process.wait())
    seen, since = -1, time.monotonic()

    def resting() -> bool:
        # Whether a program in another process sleeps cannot be seen. One that has not yet done what the page
        # promises is given longer.
        nonlocal seen, since
        if seen != len(output) + len(run.exchanges):
            seen, since = len(output) + len(run.exchanges), time.monotonic()
        done = Counter(line.rstrip() for line in output.decode("utf-8", "replace").splitlines()) >= lines
        return (done and len(run.exchanges) >= calls) or time.monotonic() - since > 2 * QUIET

    async def interrupt() -> None:
        process.send_signal(signal.SIGINT)
        await asyncio.wait({program}, timeout=ENDING)
        if not program.done():
            raise RunError(f"still running {ENDING:g} s after Ctrl+C: {run.waiting()}")

    try:
        await run.until_over(program, resting, interrupt)
        await asyncio.wait(readers)
        if not run.interrupted and process.returncode == 0:
            await run.finish_stories()
    finally:
        run.output = output.decode("utf-8", "replace")
        tasks = {program, *readers}
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
    return errors.decode("utf-8", "replace")


async def _read(stream: asyncio.StreamReader, into: bytearray) -> None:
    while data := await stream.read(65536):
        into += data


def _judge(run: Run, code: int | None, errors: str) -> None:
    """Refuse a program that ended otherwise than by itself, or by the Ctrl+C that it was sent."""
    if code != 0 and not (run.interrupted and code == -signal.SIGINT):
        raise RunError(f"it ended with exit code {code}:\n{errors.rstrip()}")
    for sign in ("Unclosed ", "was never retrieved", "was never awaited", "was destroyed but it is pending"):
        if sign in errors:
            raise RunError(f"it left something behind:\n{errors.rstrip()}")
