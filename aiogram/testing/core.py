# No socket, no thread, no web framework: what comes in is a token, a name and parameters, what
# goes out a status and JSON. HTTP is one front of it.

"""The Bot API itself: calls in, answers out."""

from __future__ import annotations

import asyncio
import json
import re
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, cast

from . import errors
from .activity import Activity, IdleError
from .clock import Clock
from .defaults import default_result
from .errors import Refusal
from .faults import BrokenConnectionError, Faults
from .flood import FloodLimits
from .parameters import Parameters, from_values, leading_integer, to_json
from .polling import Polls
from .state import Settings, State

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .accounts import BotAccount
    from .faults import Trouble
    from .uploads import Uploaded
    from .webhooks import Deliver

HANDLED = "handler"
"""The answer comes from code that does what the method does."""
DEFAULT = "default"
"""The method has no behaviour here: the answer is the least that its return type allows."""

SETTLING = 1.0
"""Real seconds for which a moving clock waits for the deliveries of one moment."""

_LONGEST_TOKEN = 80
_NO_FILES: Mapping[str, Uploaded] = {}
_FILE = re.compile(r"/file/bot([^/]*)(?:/test(?=/))?/(.*)", re.DOTALL)
_BOT_IDS = range(1, 2**54)


@dataclass(frozen=True)
class Done:
    """A result that is sent with a description, as those of the webhook methods are."""

    result: Any
    description: str


class Call(NamedTuple):
    """What a handler is given."""

    core: Core
    bot: BotAccount
    parameters: Parameters
    files: Mapping[str, Uploaded]

    @property
    def state(self) -> State:
        """What the server remembers."""
        return self.core.state


class Handler(Protocol):
    """One method of the Bot API: returns the result, or a `Done`, or raises a `Refusal`."""

    async def __call__(self, call: Call, /) -> Any:
        """Carry out the call."""
        ...


class Answer(NamedTuple):
    """What a call is answered with."""

    status: int
    json: bytes
    """The body as it goes over the wire."""
    source: str = HANDLED
    """What made the answer; sent as the header `X-Bot-Api-Answer`."""
    retry_after: int = 0
    """Seconds that the caller is told to wait."""

    @classmethod
    def refusing(cls, refusal: Refusal) -> Answer:
        """Return the answer to a call that does not succeed."""
        return cls(refusal.code, to_json(refusal.body), retry_after=refusal.parameters.get("retry_after", 0))

    @property
    def body(self) -> dict[str, Any]:
        """The body, read."""
        return cast("dict[str, Any]", json.loads(self.json))

    @property
    def headers(self) -> dict[str, str]:
        """The headers that depend on the answer."""
        headers = {"Content-Type": "application/json", "X-Bot-Api-Answer": self.source}
        if self.retry_after:
            headers["Retry-After"] = str(self.retry_after)
        return headers


class Exchange(NamedTuple):
    """One call and its answer."""

    bot: str
    """Username of the bot; empty when the token was refused."""
    method: str
    """The method as the caller wrote it."""
    parameters: dict[str, str]
    """What the server read, as text."""
    files: Mapping[str, Uploaded]
    """Name of the part -> what came in it."""
    status: int
    json: bytes
    """The answer's body as it went over the wire."""
    in_webhook: bool = False
    """Whether the call came as the answer to a webhook delivery."""

    @property
    def answer(self) -> dict[str, Any]:
        """The answer's body, read."""
        return cast("dict[str, Any]", json.loads(self.json))


_FORMER_NAMES = {
    "getchatmemberscount": "get_chat_member_count",
    "kickchatmember": "ban_chat_member",
    "setstickersetthumb": "set_sticker_set_thumbnail",
}
"""Names that Telegram still takes, though it no longer documents them -> stems of the methods."""


@cache
def methods() -> dict[str, str]:
    """Return every method that there is: its name in small letters -> its stem."""
    from aiogram.api import lazy  # noqa: PLC0415 (needed at the first call only)
    from aiogram.api import methods as declared  # noqa: PLC0415 (the same)

    return {stem.replace("_", ""): stem for stem in lazy.stems(declared)} | _FORMER_NAMES


@cache
def handler(stem: str) -> Handler | None:
    """Return what carries out a method, None where nothing does."""
    path = f"{__package__}.handlers.{stem}"
    if find_spec(path) is None:
        return None
    found: Handler = getattr(import_module(path), stem)
    return found


class Core:
    """One Bot API server without a network."""

    def __init__(self, *, settings: Settings, clock: Clock, deliver: Deliver | None = None) -> None:
        self.clock = clock
        self.settings = settings
        self.activity: Activity = Activity()
        self.state: State = State(clock, settings)
        self.state.changed = self.activity.changed
        self.faults: Faults = Faults(self.activity, clock)
        self.flood: FloodLimits = FloodLimits()
        self.deliver = deliver
        self.exchanges: list[Exchange] = []
        self.closing: bool = False
        clock.settle = self.settle

    def add_bot(self, first_name: str, *, username: str, token: str | None = None, **about: Any) -> BotAccount:
        """Register a bot."""
        if token is None:
            token = self.state.make_token()
        if not _well_formed(token):
            raise ValueError(f"the token of @{username} must be a bot's id, a colon and a secret, such as 42:ABC")
        if any(leading_integer(token) == other.id for other in self.bots):
            raise ValueError(f"the token of @{username} begins with the id of a bot that is there already")
        polls = Polls(self.activity.changed)
        return self.state.add_bot(token, polls, first_name=first_name, username=username, **about)

    def replace_token(self, bot: BotAccount) -> None:
        """Give a bot another token; a poll with the one before is refused."""
        self.state.replace_token(bot)
        bot.polls.end(Refusal(401, errors.UNAUTHORIZED))

    async def call(
        self,
        token: str,
        method: str,
        parameters: Mapping[str, Any] | None = None,
        files: Mapping[str, Uploaded] | None = None,
        *,
        in_webhook: bool = False,
    ) -> Answer:
        """Carry out one call of the Bot API.

        Parameters are read as if they had come in a JSON body: text stays as it is, everything
        else stands for its JSON text.
        """
        read = parameters if isinstance(parameters, Parameters) else from_values(parameters or {})
        method = method or read.text("method")
        bot = self.state.bots.get(token)
        name = bot.username if bot is not None else ""
        what = f"{method} of @{name}"
        self.activity.begin(what)
        try:
            # A caller that goes away cancels this: then nothing was answered.
            answer, trouble = await self._answer(token, method, read, files or _NO_FILES, spared=in_webhook)
        finally:
            self.activity.end(what)
        # Text and no objects: of many calls these would slow down everything, through the garbage collector.
        self.exchanges.append(Exchange(name, method, read, files or _NO_FILES, answer.status, answer.json, in_webhook))
        if trouble == "half":
            raise BrokenConnectionError(answer)
        return answer

    async def _answer(
        self, token: str, method: str, parameters: Parameters, files: Mapping[str, Uploaded], *, spared: bool
    ) -> tuple[Answer, Trouble | None]:
        """Return the answer, and what is to happen to it on its way; a call that is spared meets no trouble."""
        trouble: Trouble | None = None
        try:
            bot, stem = self._dispatch(token, method)
            self._weigh(files)
            if not spared:
                trouble = await self.faults.strike(bot, stem)
            limited, now = self.settings.flood_limits, self.clock.now().timestamp()
            paid = self.flood.check(bot, stem, parameters, now) if limited else 0
            answer = await self._carry_out(Call(self, bot, parameters, files), stem)
            if paid:
                self.state.stars.bill(bot, paid, self.clock.unix())
        except Refusal as refusal:
            answer = Answer.refusing(refusal)
        return answer, trouble

    def download(self, target: str) -> bytes:
        """Return the contents of the file at `/file/bot<token>/<path>`; raises a `Refusal` where there is none."""
        found = _FILE.fullmatch(target)
        bot = self.state.bots.get(found[1]) if found is not None else None
        if found is None or bot is None:
            raise Refusal(404, errors.NOT_FOUND)
        file = self.state.files.served(found[2], bot.id, self.clock.unix())
        if file is None:
            raise Refusal(404, errors.NOT_FOUND)
        return file.contents

    async def _carry_out(self, call: Call, stem: str) -> Answer:
        handle = handler(stem)
        if handle is None:
            return Answer(200, to_json({"ok": True, "result": default_result(stem, self.clock.unix())}), DEFAULT)
        result = await handle(call)
        if isinstance(result, Done):
            return Answer(200, to_json({"ok": True, "result": result.result, "description": result.description}))
        return Answer(200, to_json({"ok": True, "result": result}))

    def _dispatch(self, token: str, method: str) -> tuple[BotAccount, str]:
        """Find who calls and what. The token counts first: a wrong one learns of no method."""
        if self.closing:
            raise Refusal(500, errors.RESTART)
        bot = self.state.bots.get(token)
        if bot is None:
            raise Refusal(401, errors.UNAUTHORIZED if _well_formed(token) else errors.MALFORMED_TOKEN)
        stem = methods().get(method.lower())
        if stem is None:
            raise Refusal(404, errors.METHOD_NOT_FOUND)
        self._wake(bot, stem)
        return bot, stem

    def _weigh(self, files: Mapping[str, Uploaded]) -> None:
        if sum(len(file.contents) for file in files.values()) > self.settings.upload_limit:
            raise Refusal(413, errors.TOO_LARGE)

    def _wake(self, bot: BotAccount, stem: str) -> None:
        """Refuse a bot that has logged out; let one run again that was closed."""
        profile = self.state.profiles[bot]
        if profile.logged_out_until and self.clock.unix() < profile.logged_out_until:
            raise errors.logged_out()
        if profile.closed and stem != "close":
            profile.closed, profile.running_since = False, self.clock.unix()

    def busy(self) -> list[str]:
        """Say what goes on apart from stories; empty when nothing does."""
        found: list[str] = []
        now = self.clock.unix()
        parked = sum(bot.polls.parked for bot in self.state.bots.values())
        if self.activity.calls.total() > parked:
            found.append("in progress: " + ", ".join(sorted(self.activity.calls)))
        for bot in self.state.bots.values():
            if bot.webhook is not None:
                found += bot.webhook.busy()
            elif waiting := bot.updates.undelivered(now):
                found.append(f"{len(waiting)} updates wait for @{bot.username}, the first a {waiting[0].kind}")
            elif not bot.polls.satisfied:
                found.append(f"@{bot.username} has fetched updates and has not asked for more since")
        return found

    async def settle(self) -> None:
        """Wait until no delivery is being made, but not for one whose receiver is itself waiting for the clock."""
        with suppress(TimeoutError):
            async with asyncio.timeout(SETTLING):
                await self.activity.until(lambda: not any(bot.webhook and bot.webhook.active for bot in self.bots))

    @property
    def bots(self) -> list[BotAccount]:
        """The bots, oldest first."""
        return list(self.state.bots.values())

    async def idle(self, timeout: float | None) -> None:  # noqa: ASYNC109 (it says more than asyncio's own)
        """Wait until stories are over and nothing is queued, delivered or in progress."""

        def quiet() -> bool:
            return self.activity.failed or not (self.busy() or self.activity.stories())

        try:
            async with asyncio.timeout(timeout):
                await self.activity.until(quiet)
        except TimeoutError:
            going_on = "; ".join([*self.busy(), *self.activity.stories()])
            raise IdleError(f"the server is not idle after {timeout:g} s: {going_on}") from None
        self.activity.raise_failure()

    async def close(self) -> None:
        """End parked polls, deliveries and stories."""
        self.closing = True
        self.faults.close()
        await self.activity.stop()
        for bot in self.bots:
            bot.polls.end(Refusal(500, errors.RESTART))
            if bot.webhook is not None:
                await bot.webhook.close()
        self.clock.stop()


def _well_formed(token: str) -> bool:
    number, colon, _ = token.partition(":")
    return (
        bool(colon)
        and len(token) <= _LONGEST_TOKEN
        and "/" not in token
        and not token.startswith("0")
        and number.isascii()
        and number.isdigit()
        and int(number) in _BOT_IDS
    )
