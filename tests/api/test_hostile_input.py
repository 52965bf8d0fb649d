"""Whatever arrives, decoding fails in one way only, and polling goes on."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import msgspec
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from aiogram import Bot
from aiogram.api.client import polling
from aiogram.api.client.polling import read_update
from aiogram.api.client.session import Reply
from aiogram.api.client.wire import decode
from aiogram.exceptions import ClientDecodeError
from aiogram.types import RichTextBold, Update
from tests.scripted_server import TOKEN
from tests.strategies import objects, on_the_wire

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence

    from aiogram.api.client.session import Upload
    from aiogram.api.methods.base import TelegramMethod

SAMPLES = [path.read_bytes() for path in sorted((Path(__file__).parent / "samples").glob("*.json"))]
LAST = {"update_id": 2_000_000_000, "message": {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}}}

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
UPDATES = st.sampled_from(SAMPLES).map(msgspec.json.decode) | objects(Update).map(on_the_wire)


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Return the path of everything inside a JSON value."""
    inside: Iterable[tuple[Any, Any]] = ()
    if isinstance(value, dict):
        inside = cast("dict[str, Any]", value).items()
    elif isinstance(value, list):
        inside = enumerate(cast("Sequence[Any]", value))
    for key, inner in inside:
        yield (*path, key)
        yield from places(inner, (*path, key))


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """An update with another value in one place or two, or without that place, or with other bytes."""
    update = draw(UPDATES)
    for _ in range(draw(st.integers(1, 2))):
        found = list(places(update))
        if not found:
            break
        *path, last = draw(st.sampled_from(found))
        holder = update
        for key in path:
            holder = holder[key]
        if draw(st.booleans()):
            holder[last] = draw(JSON)
        else:
            del holder[last]
    data = msgspec.json.encode(update)
    if draw(st.booleans()):
        return data
    at = draw(st.integers(0, len(data)))
    return data[:at] + draw(st.binary(max_size=4)) + data[at + draw(st.integers(0, 4)) :]


@pytest.fixture(autouse=True)
def _quiet(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL)


same = settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


@same
@given(st.binary() | mutated())
@example(b'{"update_id":1,"\xff":1}')
@example(b'{"update_id":1,"message":' + b"[" * 100_000)
def test_an_update_is_read_or_refused_with_one_error(bot: Bot, data: bytes) -> None:
    with contextlib.suppress(ClientDecodeError):
        assert isinstance(read_update(data, bot), Update)


@same
@given(st.binary() | JSON.map(msgspec.json.encode))
@example(b"[" * 100_000)
@example(b'{"type":"bold","text":' * 1000 + b'""' + b"}" * 1000)
def test_a_rich_text_is_read_or_refused_with_one_error(text: bytes) -> None:
    data = b'{"type":"bold","text":%b}' % text
    with contextlib.suppress(ClientDecodeError):
        assert isinstance(decode(RichTextBold, data, None, "a text"), RichTextBold)


class Feed:
    """A session that has one batch of updates, given byte by byte, and after that the last update."""

    def __init__(self, rows: list[bytes]) -> None:
        self.answers = [
            b'{"ok":true,"result":[%b]}' % b",".join(rows),
            msgspec.json.encode({"ok": True, "result": [LAST]}),
        ]

    async def send(
        self,
        token: str,
        method: TelegramMethod[Any],
        parameters: dict[str, Any],
        timeout: float,  # noqa: ASYNC109 (as the protocol has it)
        uploads: Mapping[str, Upload],
    ) -> Reply:
        assert token
        assert not uploads
        assert timeout >= parameters.get("timeout", 0)
        assert method.__api_name__ == "getUpdates"
        return Reply(200, self.answers.pop(0) if len(self.answers) > 1 else self.answers[0])

    async def fetch(
        self,
        address: str,
        timeout: float,  # noqa: ASYNC109 (as the protocol has it)
        chunk_size: int,
        headers: Mapping[str, str],
    ) -> AsyncIterator[bytes]:
        raise NotImplementedError(address, timeout, chunk_size, headers)
        yield b""

    def file_address(self, token: str, path: str) -> str:
        raise NotImplementedError(token, path)

    async def close(self) -> None:
        pass


async def everything_until_the_last(rows: list[bytes]) -> None:
    async with Bot(TOKEN, Feed(rows)) as bot:
        async for update in bot.updates(timeout=0):
            if update.update_id == LAST["update_id"]:
                return


@settings(parent=same, max_examples=150)
@given(st.lists(mutated(), min_size=1, max_size=3))
@example([b'{"update_id":1,"\xff":1}'])
@example([b"not json"])
@example([b'{"update_id":"1"}', b"7", b"null"])
def test_no_update_stops_polling(monkeypatch: pytest.MonkeyPatch, rows: list[bytes]) -> None:
    monkeypatch.setattr(polling, "PAUSE", 0)
    asyncio.run(asyncio.wait_for(everything_until_the_last(rows), 10))
