"""A Bot API server in local mode keeps files on a disk and serves none."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import (
    PRODUCTION,
    BareFilesPathWrapper,
    FilesPathWrapper,
    SimpleFilesPathWrapper,
    TelegramAPIServer,
)
from aiogram.exceptions import FetchError
from tests.scripted_server import TOKEN

if TYPE_CHECKING:
    from tests.scripted_server import Script

CONTENTS = bytes(range(256)) * 300
SEEN_ELSEWHERE = Path("/var/lib/telegram-bot-api")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Return where the server keeps a file, for the bot."""
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "a.bin").write_bytes(CONTENTS)
    return folder / "a.bin"


def local(script: Script, wrapper: FilesPathWrapper | None = None) -> Bot:
    wrapped = {} if wrapper is None else {"wrap_local_file": wrapper}
    return Bot(TOKEN, AiohttpSession(api=TelegramAPIServer.from_base(script.url, is_local=True, **wrapped)))


def has(script: Script, path: Path) -> None:
    script.returns({"file_id": "F", "file_unique_id": "U", "file_path": str(path), "file_size": len(CONTENTS)})


async def test_a_file_is_read_from_the_disk(script: Script, place: Path, tmp_path: Path) -> None:
    has(script, place)
    async with local(script) as bot:
        assert (await bot.download("F")).read() == CONTENTS
        assert (await bot.download_file(place)).read() == CONTENTS
        await bot.download_file(str(place), tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == CONTENTS
    assert script.fetched == []


async def test_a_file_is_read_piece_by_piece(script: Script, place: Path) -> None:
    has(script, place)
    seen: list[tuple[int, int | None]] = []
    async with local(script) as bot:
        pieces = [piece async for piece in bot.iter_file("F", chunk_size=1000, progress=lambda *now: seen.append(now))]
    assert b"".join(pieces) == CONTENTS
    assert max(map(len, pieces)) == 1000
    assert seen[-1] == (len(CONTENTS), len(CONTENTS))


async def test_the_bot_may_see_the_disk_under_another_path(script: Script, place: Path, tmp_path: Path) -> None:
    wrapper = SimpleFilesPathWrapper(SEEN_ELSEWHERE, tmp_path)
    has(script, SEEN_ELSEWHERE / "documents" / "a.bin")
    async with local(script, wrapper) as bot:
        assert (await bot.download("F")).read() == CONTENTS
    assert wrapper.to_server(place) == SEEN_ELSEWHERE / "documents" / "a.bin"


async def test_a_file_that_is_not_there_says_so(script: Script, tmp_path: Path) -> None:
    async with local(script) as bot:
        with pytest.raises(FetchError, match=r"cannot read .*b\.bin of the local server: .*No such file"):
            await bot.download_file(tmp_path / "b.bin")
        with pytest.raises(FetchError, match=r"of the local server: .*Is a directory"):
            await bot.download_file(tmp_path)


async def test_a_file_outside_of_the_folder_says_so(script: Script, tmp_path: Path) -> None:
    async with local(script, SimpleFilesPathWrapper(SEEN_ELSEWHERE, tmp_path)) as bot:
        with pytest.raises(FetchError, match="cannot read /etc/hostname of the local server"):
            await bot.download_file("/etc/hostname")


async def test_a_server_that_is_not_local_serves_its_files(script: Script) -> None:
    script.serves(f"/file/bot{TOKEN}/a.bin", CONTENTS)
    server = TelegramAPIServer.from_base(script.url)
    async with Bot(TOKEN, AiohttpSession(api=server)) as bot, Bot(TOKEN, server=server) as other:
        for one in (bot, other):
            assert (await one.download_file("a.bin")).read() == CONTENTS
    assert not server.is_local
    assert not PRODUCTION.is_local


def test_servers_are_equal_by_what_they_say() -> None:
    one = TelegramAPIServer.from_base("http://a", is_local=True)
    assert one == TelegramAPIServer(one.base, one.file, is_local=True, wrap_local_file=BareFilesPathWrapper())
    assert one != TelegramAPIServer.from_base("http://a")
    assert one.file_url("T", Path("b/c")) == "http://a/file/botT/b/c"
    assert BareFilesPathWrapper().to_server("x") == BareFilesPathWrapper().to_local("x") == "x"
