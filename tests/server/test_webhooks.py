"""Webhooks: what is refused, what is delivered, in which order, and what happens when it fails."""

from __future__ import annotations

import asyncio
import base64
import json
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest
from aiohttp import web
from aiohttp.test_utils import unused_port

from aiogram.testing import BotApiServer, IdleError, Uploaded
from aiogram.testing.webhooks import Delivery, DeliveryError, Reply, UnreachableError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from aiogram.testing import Person
    from tests.server.conftest import Api

SECRET = {"secret_token": "s3"}
URL = "https://example.org/hook"


class Address:
    """What stands at the other end: keeps what was delivered, and answers what it is told."""

    def __init__(self) -> None:
        self.deliveries: list[Delivery] = []
        self.answers: list[Reply | Exception] = []
        self.hold: asyncio.Event | None = None
        self.open = 0
        self.most = 0
        self.two = asyncio.Event()
        """Set while two deliveries are open."""

    async def __call__(self, delivery: Delivery) -> Reply:
        self.deliveries.append(delivery)
        self.open += 1
        self.most = max(self.most, self.open)
        if self.open == 2:
            self.two.set()
        try:
            if self.hold is not None:
                await self.hold.wait()
        finally:
            self.open -= 1
        answer = self.answers.pop(0) if self.answers else Reply(200, "OK")
        if isinstance(answer, Exception):
            raise answer
        return answer

    @property
    def texts(self) -> list[str]:
        return [json.loads(delivery.body)["message"]["text"] for delivery in self.deliveries]


class World:
    """A server whose bot has a webhook, and Ann."""

    def __init__(self, **settings: Any) -> None:
        self.address = Address()
        self.server = BotApiServer(deliver=self.address, **settings)
        self.ann: Person = self.server.user("Ann")

    async def call(self, method: str, **parameters: Any) -> Any:
        answer = await self.server.core.call(self.server.token, method, parameters)
        return answer.body.get("result", answer.body.get("description"))

    async def hook(self, **parameters: Any) -> None:
        assert await self.call("setWebhook", **{"url": URL} | parameters) is True

    async def info(self) -> dict[str, Any]:
        info: dict[str, Any] = await self.call("getWebhookInfo")
        return info


@pytest.fixture
async def world() -> AsyncIterator[World]:
    world = World()
    yield world
    await world.server.close()


async def test_what_set_and_delete_say(api: Api) -> None:
    said = []
    calls: list[tuple[str, dict[str, Any]]] = [
        ("deleteWebhook", {}),
        ("setWebhook", {"url": URL}),
        ("setWebhook", {"url": URL}),
        ("setWebhook", {"url": URL} | SECRET),
        ("setWebhook", {"url": ""}),
        ("setWebhook", {}),
        ("setWebhook", {"url": "example.org"}),
        ("deleteWebhook", {}),
    ]
    for method, parameters in calls:
        answer = await api.call(method, **parameters)
        assert list(answer.body) == ["ok", "result", "description"]
        said.append(answer.body["description"])
    was_set, already = "Webhook was set", "Webhook is already"
    assert said == [f"{already} deleted", was_set, f"{already} set", was_set, "Webhook was deleted",
                    f"{already} deleted", was_set, "Webhook was deleted"]  # fmt: skip


@pytest.mark.parametrize(
    ("parameters", "error"),
    [
        ({"url": "https://"}, "invalid webhook URL specified"),
        ({"url": "ftp://example.org"}, "invalid webhook URL specified"),
        ({"secret_token": "a" * 257}, "secret token is too long"),
        ({"secret_token": "a b"}, "secret token contains unallowed characters"),
        ({"url": "http://example.org"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        (
            {"url": "https://example.org:8080"},
            "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        ),
        ({"url": "https://127.0.0.1/"}, "bad webhook: IP address 127.0.0.1 is reserved"),
        ({"url": "https://localhost/"}, "bad webhook: IP address 127.0.0.1 is reserved"),
        ({"url": "https://10.0.0.1/"}, "bad webhook: IP address 10.0.0.1 is reserved"),
        ({"url": "https://[2001:4860:4860::8888]/"}, "bad webhook: IPv6-only addresses are not allowed"),
        ({"ip_address": "nowhere"}, "bad webhook: Invalid IP address specified"),
        ({"ip_address": "192.168.0.1"}, "bad webhook: IP address 192.168.0.1 is reserved"),
        (
            {"url": "https://nowhere.invalid/"},
            "bad webhook: Failed to resolve host: Name or service not known",
        ),
    ],
)
async def test_what_set_webhook_refuses_leaves_no_webhook(api: Api, parameters: dict[str, Any], error: str) -> None:
    await api.result("setWebhook", url=URL)
    assert await api.error("setWebhook", **{"url": URL} | parameters) == f"400 Bad Request: {error}"
    assert (await api.result("getWebhookInfo"))["url"] == ""


async def test_a_certificate_has_at_most_3_mib(server: BotApiServer) -> None:
    files = {"certificate": Uploaded(b"x" * (3 * 2**20 + 1))}
    answer = await server.core.call(server.token, "setWebhook", {"url": URL}, files)
    assert answer.body["description"] == "Bad Request: certificate size is too big (3145729 bytes)"
    answer = await server.core.call(server.token, "setWebhook", {"url": URL}, {"certificate": Uploaded(b"x")})
    assert answer.status == 200
    info = (await server.core.call(server.token, "getWebhookInfo")).body["result"]
    assert info["has_custom_certificate"] is True


@pytest.mark.parametrize("settings", [{"local": True}])
async def test_local_mode_takes_http_any_port_and_private_addresses(api: Api) -> None:
    await api.result("setWebhook", url="http://127.0.0.1:5000/hook", max_connections=5000)
    assert (await api.result("getWebhookInfo"))["max_connections"] == 5000
    await api.result("setWebhook", url="http://127.0.0.1:5000/hook")
    assert (await api.result("getWebhookInfo"))["max_connections"] == 100


@pytest.mark.parametrize("settings", [{"set_webhook_interval": 1}])
async def test_a_second_set_webhook_within_the_interval_has_to_wait(api: Api) -> None:
    await api.result("setWebhook", url=URL)
    answer = await api.call("setWebhook", url=f"{URL}/2")
    assert answer.body["description"] == "Too Many Requests: retry after 1"
    assert answer.body["parameters"] == {"retry_after": 1}
    assert answer.headers["Retry-After"] == "1"
    await api.server.clock.advance(1)
    await api.result("setWebhook", url=f"{URL}/2")


async def test_webhook_info_has_telegrams_keys(api: Api) -> None:
    assert await api.result("getWebhookInfo") == {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
    await api.result("setWebhook", url=URL, ip_address="8.8.8.8", max_connections=500, allowed_updates=["message"])
    info = await api.result("getWebhookInfo")
    assert info == {
        "url": URL,
        "has_custom_certificate": False,
        "pending_update_count": 0,
        "max_connections": 100,
        "ip_address": "8.8.8.8",
        "allowed_updates": ["message"],
    }
    await api.result("setWebhook", url=f"{URL}/2")
    forgotten = await api.result("getWebhookInfo")
    assert (forgotten["max_connections"], forgotten["ip_address"]) == (40, "<unknown>")
    assert forgotten["allowed_updates"] == ["message"]


@pytest.mark.parametrize("method", ["setWebhook", "deleteWebhook"])
async def test_pending_updates_can_be_dropped(api: Api, method: str) -> None:
    await api.server.user("Ann").send("hi")
    await api.call(method, url="http://refused.org", drop_pending_updates=True)
    assert await api.updates() == []


async def test_a_delivery_has_the_update_and_the_secret(world: World) -> None:
    await world.hook(url="https://me:secret@example.org:8443/hook?a=b#c", **SECRET)
    await world.ann.send("hi")
    await world.server.idle()
    (delivery,) = world.address.deliveries
    assert delivery.url == "https://example.org:8443/hook?a=b"
    assert delivery.headers == {
        "Content-Type": "application/json",
        "Accept-Encoding": "gzip, deflate",
        "Authorization": f"Basic {base64.b64encode(b'me:secret').decode()}",
        "X-Telegram-Bot-Api-Secret-Token": "s3",
    }
    update = json.loads(delivery.body)
    assert list(update) == ["update_id", "message"]
    assert update["message"]["text"] == "hi"
    assert (await world.info())["pending_update_count"] == 0


async def test_what_waited_before_the_webhook_is_delivered(world: World) -> None:
    await world.ann.send("early")
    await world.hook()
    await world.server.idle()
    assert world.address.texts == ["early"]


async def test_one_chat_is_served_in_order_and_chats_side_by_side(world: World) -> None:
    bob = world.server.user("Bob")
    world.address.hold = asyncio.Event()
    await world.hook()
    for number in range(3):
        await world.ann.send(f"Ann {number}")
    await bob.send("Bob 0")
    await world.address.two.wait()
    assert world.address.texts == ["Ann 0", "Bob 0"]
    world.address.hold.set()
    await world.server.idle()
    assert world.address.texts == ["Ann 0", "Bob 0", "Ann 1", "Ann 2"]


async def test_max_connections_bounds_what_is_open(world: World) -> None:
    await world.hook(max_connections=2)
    for name in ("Bob", "Cat", "Dan", "Eve"):
        await world.server.user(name).send("hi")
    await world.server.idle()
    assert len(world.address.deliveries) == 4
    assert world.address.most <= 2


async def test_a_failure_is_repeated_at_once_then_ever_later(world: World) -> None:
    world.address.answers = [Reply(500, "Oops")] * 4
    await world.hook()
    await world.ann.send("hi")
    await world.server.idle()
    counts = [len(world.address.deliveries)]
    for pause in (1.9, 0.1, 3.9, 0.1, 10):
        await world.server.clock.advance(pause)
        counts.append(len(world.address.deliveries))
    assert counts == [2, 2, 3, 3, 4, 5]
    info = await world.info()
    assert info["last_error_message"] == "Wrong response from the webhook: 500 Oops"
    assert list(info)[3:5] == ["last_error_date", "last_error_message"]
    await world.hook(url=f"{URL}/new")
    assert "last_error_message" not in await world.info()


async def test_on_a_clock_that_runs_idle_waits_for_the_next_attempt() -> None:
    world = World(clock_runs=True)
    world.address.answers = [Reply(500, "Oops", {"retry-after": "1"})]
    await world.hook()
    await world.ann.send("hi")
    with pytest.raises(IdleError, match="has failed and is repeated soon: Wrong response from the webhook: 500 Oops"):
        await world.server.idle(timeout=0.05)
    await world.server.idle()
    assert world.address.texts == ["hi", "hi"]
    await world.server.close()


async def test_retry_after_is_honoured(world: World) -> None:
    world.address.answers = [Reply(429, "Slow down", {"retry-after": "30"})]
    await world.hook()
    await world.ann.send("hi")
    await world.server.idle()
    await world.server.clock.advance(29)
    assert len(world.address.deliveries) == 1
    await world.server.clock.advance(1)
    assert len(world.address.deliveries) == 2


async def test_an_update_is_given_up_when_it_expires(world: World) -> None:
    world.address.answers = [Reply(500, "Oops")] * 100
    message = world.server.game_message(world.ann, "chess")
    await world.hook()
    await world.ann.press(message, "Play chess")
    await world.server.clock.advance(150)
    assert (await world.info())["pending_update_count"] == 0
    tried = len(world.address.deliveries)
    await world.server.clock.advance(1000)
    assert len(world.address.deliveries) == tried


async def test_410_for_23_hours_removes_the_webhook(world: World) -> None:
    world.address.answers = [Reply(410, "Gone")] * 10_000
    await world.hook()
    await world.ann.send("hi")
    await world.server.clock.advance(22 * 3600)
    assert (await world.info())["url"] == URL
    await world.server.clock.advance(3600 + 120)
    assert (await world.info())["url"] == ""


@pytest.mark.parametrize(
    ("error", "shown"), [(DeliveryError("Read timeout expired"), "Read timeout expired"), (DeliveryError(), None)]
)
async def test_a_connection_closed_without_an_answer_is_not_shown(
    world: World, error: DeliveryError, shown: str | None
) -> None:
    world.address.answers = [error]
    await world.hook()
    await world.ann.send("hi")
    await world.server.idle()
    assert world.address.texts == ["hi", "hi"]
    assert (await world.info()).get("last_error_message") == shown


def as_json(parameters: dict[str, str]) -> Reply:
    return Reply(200, "OK", {"content-type": "application/json"}, json.dumps(parameters).encode())


def as_form(parameters: dict[str, str]) -> Reply:
    return Reply(200, "OK", {"content-type": "application/x-www-form-urlencoded"}, urlencode(parameters).encode())


def as_multipart(parameters: dict[str, str]) -> Reply:
    parts = [f'--b\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{text}' for key, text in parameters.items()]
    return Reply(
        200, "OK", {"content-type": "multipart/form-data; boundary=b"}, "\r\n".join([*parts, "--b--"]).encode()
    )


@pytest.mark.parametrize("encode", [as_json, as_form, as_multipart])
async def test_a_method_in_the_answer_is_carried_out(world: World, encode: Callable[[dict[str, str]], Reply]) -> None:
    world.address.answers = [encode({"method": "sendMessage", "chat_id": str(world.ann.id), "text": "Hello"})]
    await world.hook()
    await world.ann.send("hi")
    await world.server.idle()
    assert world.ann.chat().last.text == "Hello"
    assert world.server.exchanges[-1].in_webhook


@pytest.mark.parametrize("method", ["setWebhook", "deletewebhook", "close", "logOut", "getMe"])
async def test_some_methods_in_the_answer_are_ignored(world: World, method: str) -> None:
    world.address.answers = [as_json({"method": method})]
    await world.hook()
    await world.ann.send("hi")
    await world.server.idle()
    assert [exchange.method for exchange in world.server.exchanges] == ["setWebhook"]


async def test_without_a_listener_idle_says_who_is_missing(world: World) -> None:
    world.address.answers = [UnreachableError("Connection refused")] * 1000
    await world.hook()
    await world.ann.send("hi")
    with pytest.raises(IdleError, match=f"nobody listens at {URL}: Connection refused"):
        await world.server.idle(timeout=0.1)


@asynccontextmanager
async def listening(port: int, seen: list[web.Request], body: bytes = b"") -> AsyncIterator[None]:
    async def handle(request: web.Request) -> web.Response:
        await request.read()
        seen.append(request)
        return web.Response(body=body, content_type="application/json")

    app = web.Application()
    app.router.add_post("/hook", handle)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    try:
        yield
    finally:
        await runner.cleanup()


@pytest.mark.parametrize("settings", [{"local": True}])
async def test_over_http_an_update_waits_for_its_bot_to_start(server: BotApiServer) -> None:
    port, seen, ann = unused_port(), list[web.Request](), server.user("Ann")
    body = json.dumps({"method": "sendMessage", "chat_id": ann.id, "text": "Hello"}).encode()
    parameters = {"url": f"http://127.0.0.1:{port}/hook", "secret_token": "s3"}
    assert (await server.core.call(server.token, "setWebhook", parameters)).status == 200
    await ann.send("hi")
    with pytest.raises(IdleError, match="nobody listens"):
        await server.idle(timeout=0.05)
    async with listening(port, seen, body):
        await server.idle()
        (request,) = seen
        assert request.headers["X-Telegram-Bot-Api-Secret-Token"] == "s3"
        assert "User-Agent" not in request.headers
        assert (await request.json())["message"]["text"] == "hi"
        assert ann.chat().last.text == "Hello"


async def test_nothing_is_delivered_beyond_this_machine(server: BotApiServer) -> None:
    await server.core.call(server.token, "setWebhook", {"url": URL})
    await server.user("Ann").send("hi")
    await server.idle()
    info = (await server.core.call(server.token, "getWebhookInfo")).body["result"]
    assert info["last_error_message"] == "the embedded server delivers to this machine only, not to example.org"
    assert info["pending_update_count"] == 1
