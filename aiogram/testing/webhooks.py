"""Updates pushed to a bot's address."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Final, NamedTuple

from .bodies import read_body
from .parameters import merge, to_json

if TYPE_CHECKING:
    from .accounts import BotAccount
    from .core import Core
    from .links import Url
    from .updates import Queued

SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 (a name)
RECONNECT: Final = 0.05
"""Real seconds until an address that nobody listens on is tried again, whatever the clock says: a
program that is being started is not to wait for somebody to move the clock."""
LONGEST_RETRY_AFTER: Final = 3600
GONE: Final = 23 * 3600
"""Seconds of nothing but 410 after which a webhook is removed."""

_IGNORED: Final = frozenset({"setwebhook", "deletewebhook", "close", "logout"})


class Delivery(NamedTuple):
    """One update on its way."""

    url: str
    headers: dict[str, str]
    body: bytes


class Reply(NamedTuple):
    """What the bot's address answered."""

    status: int
    reason: str = ""
    headers: dict[str, str] = {}  # noqa: RUF012 (read only)
    """Names in small letters."""
    body: bytes = b""


class DeliveryError(Exception):
    """No answer came. An empty text is a connection that was closed without one, which Telegram does not show."""


class UnreachableError(DeliveryError):
    """Nobody listens at the address."""


Deliver = Callable[[Delivery], Awaitable[Reply]]
"""Carries an update to an address: returns the answer, or raises `DeliveryError`."""


class Webhook:
    """The webhook of one bot, and the deliveries to it.

    Updates of one chat, and presses of one person, go one at a time and in order; others side by
    side, up to `max_connections`. Pauses before another attempt go by the server's clock.
    """

    def __init__(
        self,
        core: Core,
        bot: BotAccount,
        url: Url,
        *,
        written: str,
        secret_token: str = "",
        max_connections: int = 40,
        ip_address: str = "",
        has_custom_certificate: bool = False,
    ) -> None:
        self.written = written
        """The address as the bot wrote it."""
        self.secret_token = secret_token
        self.max_connections = max_connections
        self.ip_address = ip_address
        self.has_custom_certificate = has_custom_certificate
        self.last_error_date: int = 0
        self.last_error_message: str = ""
        self._core = core
        self._bot = bot
        self._address = str(url._replace(userinfo="", query=url.query.partition("#")[0]))
        self._userinfo = url.userinfo
        self._slots = asyncio.Semaphore(max_connections)
        self._lanes: dict[str, asyncio.Task[None]] = {}
        self._paused: set[str] = set()
        """Lanes that wait for the clock."""
        self._unreachable: set[str] = set()
        """Lanes that wait for somebody to listen."""
        self._gone_since: float | None = None

    def kick(self) -> None:
        """Start delivering what waits."""
        if self._core.deliver is None:
            return
        for queued in self._bot.updates.waiting(self._core.clock.unix()):
            if queued.lane not in self._lanes:
                task = asyncio.get_running_loop().create_task(self._run(queued.lane), name=f"webhook {queued.lane}")
                self._lanes[queued.lane] = task

    @property
    def active(self) -> bool:
        """Whether a delivery is being made right now."""
        return bool(self._lanes.keys() - self._paused - self._unreachable)

    def busy(self) -> list[str]:
        """Say which deliveries are to be waited for: not those that wait for a clock which stands still."""
        pending = len(self._bot.updates.waiting(self._core.clock.unix()))
        if self._core.deliver is None and pending:
            return [f"{pending} updates for the webhook of @{self._bot.username}, and nothing delivers: pass `deliver`"]
        found: list[str] = []
        if self.active:
            found.append(f"a delivery to {self.written} is being made")
        if self._paused and self._core.clock.runs:
            found.append(f"a delivery to {self.written} has failed and is repeated soon: {self.last_error_message}")
        if self._unreachable:
            found.append(f"nobody listens at {self.written}: {self.last_error_message}")
        return found

    async def close(self) -> None:
        """Stop delivering."""
        tasks = [task for task in self._lanes.values() if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._core.activity.changed()

    async def _run(self, lane: str) -> None:
        failures = 0
        try:
            while self._bot.webhook is self and (queued := self._next(lane)) is not None:
                try:
                    async with self._slots:
                        pause = await self._attempt(queued)
                except UnreachableError as error:
                    self._fail(str(error))
                    await self._reconnect(lane)
                    continue
                failures = 0 if pause is None else failures + 1
                if failures and (pause := pause or self._back_off(failures)):
                    await self._pause(lane, pause)
        finally:
            self._lanes.pop(lane, None)
            self._core.activity.changed()

    def _next(self, lane: str) -> Queued | None:
        waiting = self._bot.updates.waiting(self._core.clock.unix())
        return next((queued for queued in waiting if queued.lane == lane), None)

    async def _reconnect(self, lane: str) -> None:
        self._unreachable.add(lane)
        try:
            await asyncio.sleep(RECONNECT)
        finally:
            self._unreachable.discard(lane)

    async def _pause(self, lane: str, seconds: float) -> None:
        over = asyncio.Event()

        def resume() -> None:
            # At once, and not when the task comes to run: whoever moves the clock waits for what is active.
            self._paused.discard(lane)
            over.set()

        cancel = self._core.clock.call_in(seconds, resume)
        self._paused.add(lane)
        self._core.activity.changed()
        try:
            await over.wait()
        finally:
            cancel()
            self._paused.discard(lane)

    async def _attempt(self, queued: Queued) -> float | None:
        """Deliver once: None when it went well, otherwise the pause that was asked for, 0 for none."""
        deliver = self._core.deliver
        assert deliver is not None  # noqa: S101 (kick checks it)
        try:
            reply = await deliver(Delivery(self._address, self._headers(), to_json(queued.json)))
        except UnreachableError:
            raise
        except DeliveryError as error:
            if str(error):
                self._fail(str(error))
            return 0
        if 200 <= reply.status < 300:  # noqa: PLR2004 (HTTP's own classes)
            self._gone_since = None
            self._bot.updates.remove(queued)
            await self._execute(reply)
            return None
        self._fail(f"Wrong response from the webhook: {reply.status} {reply.reason}")
        self._note_gone(reply.status)
        asked = reply.headers.get("retry-after", "")
        return min(int(asked), LONGEST_RETRY_AFTER) if asked.isascii() and asked.isdigit() else 0

    def _headers(self) -> dict[str, str]:
        headers = {"Content-Type": "application/json", "Accept-Encoding": "gzip, deflate"}
        if self._userinfo:
            headers["Authorization"] = f"Basic {base64.b64encode(self._userinfo.encode()).decode()}"
        if self.secret_token:
            headers[SECRET_HEADER] = self.secret_token
        return headers

    def _fail(self, message: str) -> None:
        self.last_error_date = self._core.clock.unix()
        self.last_error_message = message
        self._core.activity.changed()

    def _note_gone(self, status: int) -> None:
        now = self._core.clock.unix()
        if status != 410:  # noqa: PLR2004 (Gone)
            self._gone_since = None
        elif self._gone_since is None:
            self._gone_since = now
        elif now - self._gone_since >= GONE and self._bot.webhook is self:
            self._bot.webhook = None

    def _back_off(self, failures: int) -> float:
        """Return the pause before the next attempt: none at first, then doubling from 2 seconds."""
        longest = self._core.state.between(60, 120)
        return 0 if failures == 1 else min(2.0 ** min(failures - 1, 10), longest)

    async def _execute(self, reply: Reply) -> None:
        """Carry out the method in the answer; nobody is told how it went."""
        pairs, files = read_body(reply.headers.get("content-type", ""), reply.body)
        parameters = merge(pairs)
        method = parameters.pop("method", "")
        if method and method.lower() not in _IGNORED and not method.lower().startswith("get"):
            await self._core.call(self._bot.token, method, parameters, files, in_webhook=True)
