"""The run of a snippet in the page of its reader, who takes the place of the person in its chats.

The page has a Python of its own, in which this module, the stories and the embedded server are as they are here. The
page says what to do and hears what happens, both as JSON. It runs natively as well: by its tests.
"""

from __future__ import annotations

import ast
import asyncio
import contextvars
import inspect
import io
import linecache
import logging
import os
import pkgutil
import sys
import tempfile
import time
import traceback
from contextlib import ExitStack, chdir, contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field, replace
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any, cast
from unittest.mock import patch

import msgspec

from aiogram.testing import BotApiServer, Person
from aiogram.testing.drawing import CannotDrawError, draw, draw_note, in_sight, read_scene
from aiogram.testing.drawing.scene import Note
from aiogram.testing.errors import Refusal
from aiogram.testing.seen import ChatView, SeenMessage

from .result_views import draw_exchanges
from .results import Call, Delivered, Result
from .running import ENDING, QUIET, Run, RunError, inside, program, repeatable

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from aiogram.testing.accounts import Account
    from aiogram.testing.chats import Chat
    from aiogram.testing.drawing.scene import Scene
    from aiogram.testing.state import Deed

NAME = "snippet.py"
"""The file that the reader's code is taken to stand in."""
TIMEOUT = 60.0
"""Seconds until a run that neither ends nor comes to rest is given up."""
PAUSE = 0.04
"""Seconds between two messages with output, and between two pictures: a page that gets more of them stands still."""
SHOWN = 100_000
"""Characters of output that are shown of a run."""
READER = "Ann"
"""Whom the reader is where the stories have nobody."""


class RunIt(msgspec.Struct, tag="run", tag_field="do"):
    """Run this code; `stay` lets a bot go on once its story is told, so that the reader can act."""

    code: str
    fixtures: list[str] = []
    stay: bool = True


class PressIt(msgspec.Struct, tag="press", tag_field="do"):
    """Press the button at this place under a message; message 0 is the keyboard below the chat."""

    chat: int
    message: int
    row: int
    column: int


class WriteIt(msgspec.Struct, tag="write", tag_field="do"):
    """Write a message."""

    chat: int
    text: str


class PassTime(msgspec.Struct, tag="advance", tag_field="do"):
    """Move the clock of the server forward."""

    seconds: float


class StopIt(msgspec.Struct, tag="stop", tag_field="do"):
    """End the program, as by Ctrl+C."""


Order = RunIt | PressIt | WriteIt | PassTime | StopIt


class Phase(msgspec.Struct, tag="phase", tag_field="kind"):
    """How far a run is: `running`, `resting` when the bot waits for the reader, or `ended`."""

    name: str


class Output(msgspec.Struct, tag="output", tag_field="kind"):
    """What the program has printed, or, as an error, what was said about it."""

    text: str
    error: bool = False


class LiveChat(msgspec.Struct):
    """A chat as the reader sees it now."""

    number: int
    title: str
    html: str
    writable: bool


class Chats(msgspec.Struct, tag="chats", tag_field="kind"):
    """All chats of the reader, and what the clock of the server shows."""

    chats: list[LiveChat]
    clock: str


class Noted(msgspec.Struct, tag="note", tag_field="kind"):
    """A toast or an alert above a chat."""

    chat: int
    html: str
    alert: bool


class Exchanged(msgspec.Struct, tag="exchanges", tag_field="kind"):
    """What has gone to and fro."""

    count: int
    html: str


class Refused(msgspec.Struct, tag="refused", tag_field="kind"):
    """Why something that the reader wanted cannot be done."""

    text: str


class Failed(msgspec.Struct, tag="failed", tag_field="kind"):
    """What a run has failed with."""

    text: str


class Done(msgspec.Struct, tag="done", tag_field="kind"):
    """What a run has produced that was not to stay."""

    result: Result


Message = Phase | Output | Chats | Noted | Exchanged | Refused | Failed | Done


class Stream(io.TextIOBase):
    """A standard output that goes to the page, a piece at a time, and only so much of it."""

    def __init__(self, tell: Callable[[Message], None], *, error: bool = False) -> None:
        self._tell = tell
        self._error = error
        self._waiting: list[str] = []
        self._count = 0
        self._last = 0.0
        self._later: asyncio.TimerHandle | None = None
        self.text = ""
        """Everything that was shown."""

    def writable(self) -> bool:
        """Return True: it is there to be written to."""
        return True

    def write(self, text: str, /) -> int:
        """Take a piece of text."""
        room = SHOWN - self._count
        self._count += len(text)
        if room >= 0:
            self._waiting.append(text[:room])
            full = self._count > SHOWN
            if full:
                self._waiting.append(f"\n(only the first {SHOWN:,} characters are shown)\n")
            # A program that never waits for anything gives the loop no turn.
            if full or time.monotonic() - self._last > PAUSE:
                self.flush()
            elif self._later is None:
                self._later = asyncio.get_running_loop().call_later(PAUSE, self.flush)
        return len(text)

    def flush(self) -> None:
        """Send what is waiting."""
        if self._later is not None:
            self._later.cancel()
            self._later = None
        if self._waiting:
            text = "".join(self._waiting)
            self._waiting.clear()
            self.text += text
            self._last = time.monotonic()
            self._tell(Output(text, self._error))


class Live:
    """What a page talks to."""

    def __init__(self, hear: Callable[[str], Any]) -> None:
        """Begin; `hear` is called with every message, as JSON."""
        self._hear = hear
        self._task: asyncio.Task[None] | None = None
        self._stage: _Stage | None = None
        self._acts: set[asyncio.Task[None]] = set()

    def take(self, order: str) -> None:
        """Do what the page wants."""
        what: Order = msgspec.json.decode(order, type=Order)
        match what:
            case RunIt():
                self._task = asyncio.get_running_loop().create_task(self._run(what, self._task))
            case StopIt():
                if self._task is not None:
                    self._task.cancel()
            case _ if self._stage is not None:
                act = asyncio.get_running_loop().create_task(self._act(self._stage, what))
                self._acts.add(act)
                act.add_done_callback(self._acts.discard)
            case _:
                self._tell(Refused("The program is not running any more. Run it again."))

    async def over(self) -> None:
        """Wait until the program has ended."""
        if self._task is not None:
            await asyncio.wait({self._task})

    def _tell(self, message: Message) -> None:
        self._hear(msgspec.json.encode(message).decode())

    async def _run(self, order: RunIt, before: asyncio.Task[None] | None) -> None:
        if before is not None and not before.done():
            before.cancel()
            await asyncio.wait({before})
        self._tell(Phase("running"))
        server = BotApiServer(listen=False)
        with ExitStack() as stack:
            _surroundings(server, stack)
            try:
                await _tell_stories(server, order.fixtures, stack)
                self._stage = _Stage(server, self._tell)
                await self._stage.play(order)
            except asyncio.CancelledError:
                # Stopped by the reader: what it leaves behind goes with its server.
                pass
            except BaseException as error:  # noqa: BLE001 (whatever it is, the reader is told)
                self._tell(Failed(_told(error)))
            finally:
                if self._stage is not None:
                    await self._stage.close()
                self._stage = None
                await server.close()
        self._tell(Phase("ended"))

    async def _act(self, stage: _Stage, order: Order) -> None:
        try:
            await stage.act(order)
        except (ValueError, LookupError) as error:
            self._tell(Refused(str(error)))
        except Refusal as refusal:
            self._tell(Refused(refusal.description))


@dataclass
class _Stage:
    """One run: the program, and the chats that its reader is in."""

    server: BotApiServer
    tell: Callable[[Message], None]
    chats: list[tuple[Chat, Account]] = field(default_factory=list[tuple["Chat", "Account"]])
    """Each with somebody who is in it, in the order in which they are numbered."""
    tasks: set[asyncio.Task[Any]] = field(default_factory=set[asyncio.Task[Any]])
    shown: list[LiveChat] = field(default_factory=list[LiveChat])
    exchanged: int = -1

    async def play(self, order: RunIt) -> None:
        """Run a program until it is over; what it fails with goes through."""
        code = _compile(order.code)
        run = Run(self.server, TIMEOUT)
        self._watch_presses()
        out, err = Stream(self.tell), Stream(self.tell, error=True)
        loop = asyncio.get_running_loop()
        context = contextvars.copy_context()
        context.run(inside.set, True)  # noqa: FBT003 (a value, not an option)
        with (
            redirect_stdout(cast("Any", out)),
            redirect_stderr(cast("Any", err)),
            repeatable(),
            _timers(loop) as sleeps,
        ):
            task = loop.create_task(program(code, {"__name__": "__main__"}), context=context)
            if order.stay:
                self._do(self._show(run))
            try:
                await (self._stay if order.stay else self._end)(run, task, lambda: not sleeps())
                if not task.cancelled():
                    task.result()
                if not run.interrupted:
                    await run.finish_stories()
            finally:
                await _interrupt(task)
                out.flush()
                err.flush()
                run.output = out.text
        if order.stay:
            self._draw(run)
        else:
            self.tell(Done(run.result()))

    async def _end(self, run: Run, task: asyncio.Task[Any], resting: Callable[[], bool]) -> None:
        await run.until_over(task, resting, lambda: _interrupt(task))

    async def _stay(self, run: Run, task: asyncio.Task[Any], resting: Callable[[], bool]) -> None:
        """Let the reader act once the stories are told, for as long as the program runs."""
        rest = asyncio.ensure_future(run.rest(resting))
        try:
            await asyncio.wait({task, rest}, return_when=asyncio.FIRST_COMPLETED)
            if task.done():
                return
            rest.result()
            run.interrupted = True
            self.tell(Phase("resting"))
            await asyncio.wait({task})
        finally:
            rest.cancel()

    async def _show(self, run: Run) -> None:
        """Show the chats now, and whenever something has happened."""
        while True:
            self._draw(run)
            await self.server.core.activity.change()
            await asyncio.sleep(PAUSE)

    def _draw(self, run: Run) -> None:
        self.chats += [place for place in in_sight(self.server.core) if place not in self.chats]
        found = [
            LiveChat(number, self._name(scene, chat), draw(scene, live=True), chat.id != 0)
            for number, (chat, viewer) in enumerate(self.chats)
            for scene in [self._scene(chat, viewer)]
        ]
        if found != self.shown or self.exchanged < 0:
            self.shown = found
            self.tell(Chats(found, self.server.clock.now().strftime("%d %b %H:%M:%S")))
        rows: list[Call | Delivered] = run.log.rows(self.server.exchanges, run.before)
        if len(rows) != self.exchanged:
            self.exchanged = len(rows)
            self.tell(Exchanged(len(rows), str(draw_exchanges(rows))))

    def _scene(self, chat: Chat, viewer: Account) -> Scene:
        scene = read_scene(chat, viewer, self.server.core.state.profiles)
        return replace(scene, kind=f"{scene.kind}, as {scene.viewer} sees it") if self._several(chat) else scene

    def _name(self, scene: Scene, chat: Chat) -> str:
        """Return what tells a chat from the others: its title, and who is looking where several are."""
        return f"{scene.title}, as {scene.viewer}" if self._several(chat) else scene.title

    def _several(self, chat: Chat) -> bool:
        return sum(one is chat for one, _ in self.chats) > 1

    def _watch_presses(self) -> None:
        state = self.server.core.state
        film = state.witness

        def witness(deed: Deed) -> None:
            film(deed)
            self._do(self._note(deed))

        state.witness = witness

    async def _note(self, deed: Deed) -> None:
        """Show what comes of a press."""
        query = deed.query
        if query is not None:
            await self.server.core.activity.until(lambda: query.over)
        toast = deed.toast if query is None else query.toast
        if toast is None or not (toast.text or toast.url):
            return
        several = sum(not one.is_bot for one in deed.message.chat.members) > 1
        note = Note(
            toast.text or "", alert=toast.alert, url=toast.url or "", who=deed.person.first_name if several else ""
        )
        chat = deed.message.chat
        own = chat, deed.person
        place = own if own in self.chats else next((one for one in self.chats if one[0] is chat), own)
        if place not in self.chats:
            self.chats.append(place)
        self.tell(Noted(self.chats.index(place), str(draw_note(note)), alert=toast.alert))

    def _do(self, work: Awaitable[None]) -> None:
        task = asyncio.ensure_future(work)
        self.tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self.tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self.tell(Failed(_told(error)))

    async def act(self, order: Order) -> None:
        """Do what the reader wants, in the name of the person whose chat it is."""
        match order:
            case PassTime(seconds):
                await self.server.clock.advance(seconds, at_once=True)
                self.exchanged = -1
                self.server.core.activity.changed()
            case WriteIt(number, text):
                if not self.chats:
                    await self.server.user(READER, language_code="en").send(text)
                else:
                    person, chat = self._place(number)
                    await person.send(text, chat=ChatView(chat))
            case PressIt(number, 0, row, column):
                person, chat = self._place(number)
                view = ChatView(chat, person.account)
                await person.tap(view.keyboard[row][column], chat=view)
            case PressIt(number, message, row, column):
                person, chat = self._place(number)
                pressed = chat.numbered(message)
                if pressed is None:
                    raise LookupError(f"there is no message {message}")
                await person.press_at(SeenMessage(pressed), row, column)
            case _:
                pass

    def _place(self, number: int) -> tuple[Person, Chat]:
        chat, viewer = self.chats[number]
        return Person(self.server.core, viewer, self.server.bot), chat

    async def close(self) -> None:
        """End what goes on beside the program."""
        tasks = list(self.tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _interrupt(task: asyncio.Task[Any]) -> None:
    if not task.done():
        task.cancel()
        await asyncio.wait({task}, timeout=ENDING)
    if not task.done():
        raise RunError(f"The program has not ended within {ENDING:g} s of being stopped.")


@contextmanager
def _timers(loop: asyncio.AbstractEventLoop) -> Iterator[Callable[[], bool]]:
    """Give a function that tells whether the snippet is about to be woken up, as from `asyncio.sleep`."""
    # Not every loop lists what it will do, so what it is told is written down.
    known: list[tuple[float, Any]] = []
    call_later = loop.call_later

    def watched(delay: float, callback: Any, *arguments: Any, **options: Any) -> Any:
        handle = call_later(delay, callback, *arguments, **options)
        if inside.get() and delay < 2 * QUIET:
            known.append((loop.time() + delay, handle))
        return handle

    def sleeps() -> bool:
        now = loop.time()
        known[:] = [one for one in known if one[0] > now and not one[1].cancelled()]
        return bool(known)

    with patch.object(loop, "call_later", watched):
        yield sleeps


def _surroundings(server: BotApiServer, stack: ExitStack) -> None:
    """Arrange that `Bot()` reaches the server, and that nothing of a run is there in the next one."""
    stack.enter_context(patch.dict(os.environ, {"BOT_TOKEN": server.token, "BOT_API_SERVER": "http://127.0.0.1"}))
    stack.enter_context(patch("aiogram.api.client.bot.AiohttpSession", lambda **_: server.session()))
    stack.enter_context(chdir(stack.enter_context(tempfile.TemporaryDirectory())))
    root = logging.getLogger()
    stack.callback(setattr, root, "handlers", root.handlers[:])
    stack.callback(root.setLevel, root.level)


async def _tell_stories(server: BotApiServer, names: list[str], stack: ExitStack) -> None:
    """Tell the stories of a snippet, in order."""
    known = _stories()
    told: dict[str, Any] = {"server": server, "monkeypatch": _Environment(stack)}

    async def tell(name: str) -> Any:
        if name not in told:
            story = known[name]
            arguments = {one: await tell(one) for one in inspect.signature(story).parameters}
            told[name] = await story(**arguments)
        return told[name]

    for name in names:
        await tell(name)
        # What a story has begun in the background gets as far as it gets before the program starts.
        await asyncio.sleep(0)


class _Environment:
    """What stories use of pytest's `monkeypatch`."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack

    def setenv(self, name: str, value: str) -> None:
        """Set an environment variable until the run is over."""
        self._stack.enter_context(patch.dict(os.environ, {name: value}))


def _stories() -> dict[str, Callable[..., Awaitable[Any]]]:
    """Return the stories that can be told here: name -> function."""
    if "pytest" not in sys.modules:
        # The page has no pytest, of which the stories use a decorator.
        stand_in: Any = ModuleType("pytest")
        stand_in.fixture = lambda story: story
        sys.modules["pytest"] = stand_in
    package = import_module("docs.stories")
    found: dict[str, Callable[..., Awaitable[Any]]] = {}
    for one in pkgutil.iter_modules(package.__path__):
        for name, value in vars(import_module(f"{package.__name__}.{one.name}")).items():
            story = inspect.unwrap(value) if callable(value) else None
            if inspect.iscoroutinefunction(story):
                found[name] = story
    return found


def _compile(code: str) -> Any:
    linecache.cache[NAME] = (len(code), None, code.splitlines(keepends=True), NAME)
    return compile(code, NAME, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)


def _told(error: BaseException) -> str:
    """Word an error for the reader: from the first line that is theirs."""
    if isinstance(error, RunError):
        return error.message
    if isinstance(error, CannotDrawError):
        return f"The chat cannot be drawn: {error}"
    told = traceback.TracebackException.from_exception(error)
    if isinstance(error, SyntaxError) and error.filename == NAME:
        told.stack.clear()
    first = next((number for number, frame in enumerate(told.stack) if frame.filename == NAME), 0)
    del told.stack[:first]
    return "".join(told.format()).rstrip()
