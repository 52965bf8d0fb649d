"""The run of a snippet in its page: in the event loop of its server, with nothing left behind or reached outside."""

from __future__ import annotations

import asyncio
import contextvars
import signal
from contextlib import contextmanager, redirect_stdout
from typing import TYPE_CHECKING, Any, cast

from .leftovers import Leftovers
from .output import Printed
from .running import ENDING, RunError, inside, program, repeatable, sleeps

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import CodeType

    from .loopback import Guard
    from .running import Run
    from .snippets import Snippet


async def run_in_page(run: Run, snippet: Snippet, code: CodeType, guard: Guard) -> Printed:
    """Run a compiled snippet in this event loop and return what it printed; its own exceptions go through."""
    printed = Printed(snippet.code, code.co_filename, snippet.line + 1)
    namespace: dict[str, Any] = {"__name__": "__main__"}
    loop = asyncio.get_running_loop()
    context = contextvars.copy_context()
    context.run(inside.set, True)  # noqa: FBT003 (a value, not an option)
    with guard.on(), redirect_stdout(cast("Any", printed)), _alarm(run), repeatable():
        async with Leftovers(guard, namespace) as leftovers:
            task = loop.create_task(program(code, namespace), context=context, name="the snippet")

            async def interrupt() -> None:
                task.cancel()
                await asyncio.wait({task}, timeout=ENDING)
                if not task.done():
                    raise RunError(f"still running {ENDING:g} s after Ctrl+C: {run.waiting()}")

            try:
                await run.until_over(task, lambda: not sleeps(loop), interrupt)
                if not task.cancelled():
                    task.result()
                if not run.interrupted:
                    await run.finish_stories()
            finally:
                run.output = printed.text
            if guard.refused:
                raise RunError(f"a snippet may not {guard.refused[0]}: it reaches the embedded server and nothing else")
            # What was cancelled at the last moment gets its turn to end.
            await asyncio.sleep(0)
            if found := leftovers.found():
                raise RunError(found[0])
    return printed


@contextmanager
def _alarm(run: Run) -> Iterator[None]:
    """Interrupt code that blocks the event loop, where no timeout of asyncio can."""
    # Later than every other limit, which all give better reasons.
    limit = 1.5 * run.timeout

    def ring(_number: int, _frame: object) -> None:
        raise RunError(
            f"the event loop has stood still for {limit:g} s: something blocks it, "
            "such as time.sleep or a request that is not awaited"
        )

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, limit)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
