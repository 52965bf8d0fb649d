from __future__ import annotations

import io
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

import pytest

from aiogram.exceptions import FetchError, TelegramBadRequest
from aiogram.types import Document, File
from tests.client.test_token import everything_said_by
from tests.scripted_server import TOKEN

if TYPE_CHECKING:
    from pathlib import Path

    from aiogram import Bot
    from tests.scripted_server import Script

CONTENTS = bytes(range(256)) * 1000
SECRET = TOKEN.partition(":")[2]


def has(script: Script, **file: Any) -> None:
    script.returns({"file_id": "F", "file_unique_id": "U", **file})


@pytest.fixture(autouse=True)
def _served(script: Script) -> None:
    script.serves(f"/file/bot{TOKEN}/photos/a.jpg", CONTENTS)
    has(script, file_path="photos/a.jpg", file_size=len(CONTENTS))


async def test_a_download_without_a_destination_is_a_buffer_at_its_beginning(bot: Bot, script: Script) -> None:
    buffer = await bot.download("F")
    assert isinstance(buffer, io.BytesIO)
    assert buffer.read() == CONTENTS
    assert script.asked == [("getFile", {"file_id": "F"})]


@pytest.mark.parametrize(
    "file", [Document(file_id="F", file_unique_id="U"), File(file_id="F", file_unique_id="U"), "F"]
)
async def test_a_file_is_named_by_its_id_or_by_an_object_with_one(bot: Bot, script: Script, file: Any) -> None:
    await bot.download(file)
    assert script.asked == [("getFile", {"file_id": "F"})]


@pytest.mark.parametrize("kind", [str, lambda path: path])
async def test_a_download_to_a_path_writes_the_file(bot: Bot, tmp_path: Path, kind: Any) -> None:
    await bot.download("F", kind(tmp_path / "a.jpg"))
    assert (tmp_path / "a.jpg").read_bytes() == CONTENTS


@pytest.mark.parametrize(("seek", "position"), [(True, 0), (False, len(CONTENTS))])
async def test_a_download_to_a_binary_file_goes_back_to_its_beginning_if_wanted(
    bot: Bot, seek: bool, position: int
) -> None:
    buffer = io.BytesIO()
    await bot.download("F", buffer, seek=seek)
    assert buffer.tell() == position
    assert buffer.getvalue() == CONTENTS


async def test_the_pieces_are_no_larger_than_asked_for_and_are_reported(bot: Bot) -> None:
    seen: list[tuple[int, int | None]] = []
    pieces = [piece async for piece in bot.iter_file("F", chunk_size=1000, progress=lambda *now: seen.append(now))]
    assert b"".join(pieces) == CONTENTS
    assert max(map(len, pieces)) <= 1000
    assert seen[-1] == (len(CONTENTS), len(CONTENTS))
    assert [came for came, _ in seen] == sorted({came for came, _ in seen})
    assert len(seen) == len(pieces)


async def test_progress_has_no_size_where_telegram_gives_none(bot: Bot, script: Script) -> None:
    await bot.download("F")
    has(script, file_path="photos/a.jpg")
    seen: list[tuple[int, int | None]] = []
    await bot.download("F", progress=lambda came, size: seen.append((came, size)))
    assert seen[-1] == (len(CONTENTS), None)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ({"file_path": "photos/gone.jpg"}, "cannot download photos/gone.jpg: it answered 404 Not Found"),
        ({}, "Telegram gave no path to download the file from"),
    ],
)
async def test_a_file_that_is_not_served_is_an_error_without_the_token(
    bot: Bot, script: Script, tmp_path: Path, found: dict[str, str], expected: str
) -> None:
    await bot.download("F")
    has(script, **found)
    with pytest.raises(FetchError, match=expected) as caught:
        await bot.download("F", tmp_path / "a.jpg")
    assert SECRET not in everything_said_by(caught.value)


async def test_a_server_that_has_gone_is_an_error_without_the_token(bot: Bot, script: Script) -> None:
    pieces = bot.iter_file("F", chunk_size=10)
    session: Any = bot.session
    session.file_address = lambda token, path: f"http://127.0.0.1:9/file/bot{token}/{path}"
    with pytest.raises(FetchError, match=r"cannot download photos/a\.jpg: cannot connect to its server") as caught:
        await anext(pieces)
    assert SECRET not in everything_said_by(caught.value)
    assert script.fetched == []


async def test_a_file_can_be_downloaded_by_its_path_without_asking_for_it(
    bot: Bot, script: Script, tmp_path: Path
) -> None:
    buffer = io.BytesIO()
    assert (await bot.download_file("photos/a.jpg")).read() == CONTENTS
    assert await bot.download_file(PurePosixPath("photos/a.jpg"), buffer) is buffer
    assert await bot.download_file("photos/a.jpg", tmp_path / "a.jpg") is None
    assert buffer.read() == (tmp_path / "a.jpg").read_bytes() == CONTENTS
    assert script.asked == []


async def test_what_telegram_refuses_is_its_error(bot: Bot, script: Script) -> None:
    await bot.download("F")
    script.refuses(400, "Bad Request: file is too big")
    with pytest.raises(TelegramBadRequest, match="file is too big"):
        await bot.download("F")
