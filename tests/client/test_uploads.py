from __future__ import annotations

import asyncio
import hashlib
import io
import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from aiogram import Bot
from aiogram.api.client.servers import TelegramAPIServer
from aiogram.api.client.session import AiohttpSession
from aiogram.exceptions import TelegramNetworkError, UploadError
from aiogram.types import (
    BufferedInputFile,
    FSInputFile,
    InputFile,
    InputMediaPhoto,
    InputMediaVideo,
    InputSticker,
    StreamInputFile,
    URLInputFile,
)
from tests.client.test_session import free_port
from tests.client.test_token import everything_said_by
from tests.scripted_server import TOKEN, Script, Uploaded

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from tests.client.conftest import Pauses

MESSAGE = {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}}
CONTENTS = b"some \xff bytes" * 20_000
FILE = Uploaded.of("a.bin", CONTENTS)
SECRET = TOKEN.partition(":")[2]


async def pieces(contents: bytes = CONTENTS) -> AsyncIterator[bytes]:
    for start in range(0, len(contents), 1000):
        yield contents[start : start + 1000]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.bin"
    path.write_bytes(CONTENTS)
    return path


KINDS: dict[str, Callable[[Path, Script], InputFile]] = {
    "bytes": lambda _, __: BufferedInputFile(CONTENTS, "a.bin"),
    "bytes of a file": lambda path, _: BufferedInputFile.from_file(path),
    "path": lambda path, _: FSInputFile(path),
    "path as text": lambda path, _: FSInputFile(str(path)),
    "open file": lambda path, _: StreamInputFile(path.open("rb")),
    "buffer": lambda _, __: StreamInputFile(io.BytesIO(CONTENTS), "a.bin"),
    "stream": lambda _, __: StreamInputFile(pieces(), "a.bin"),
    "address": lambda _, script: URLInputFile(script.serves("/there/a.bin", CONTENTS), filename="a.bin"),
}


@pytest.mark.parametrize("kind", KINDS)
async def test_every_kind_of_file_arrives_as_the_part_of_its_parameter(
    bot: Bot, script: Script, path: Path, kind: str
) -> None:
    script.returns(MESSAGE)
    file = KINDS[kind](path, script)
    await bot.send_photo(1, file, caption="ä", disable_notification=True)
    ((_, method, parameters, files),) = script.calls
    assert method == "sendPhoto"
    assert parameters == {"chat_id": "1", "caption": "ä", "disable_notification": "true"}
    assert files == {"photo": FILE}
    if isinstance(file, StreamInputFile) and isinstance(file.stream, io.IOBase):
        assert not file.stream.closed
        file.stream.close()


async def test_a_file_that_telegram_has_is_a_plain_parameter(bot: Bot, script: Script) -> None:
    script.returns(MESSAGE).returns(MESSAGE)
    await bot.send_photo(1, "AgACAgIAAxkBAAM")
    await bot.send_photo(1, "https://example.org/a.png")
    assert script.asked == [
        ("sendPhoto", {"chat_id": 1, "photo": "AgACAgIAAxkBAAM"}),
        ("sendPhoto", {"chat_id": 1, "photo": "https://example.org/a.png"}),
    ]


async def test_a_certificate_and_a_thumbnail_have_the_names_of_their_parameters(bot: Bot, script: Script) -> None:
    script.returns(True).returns(MESSAGE)
    await bot.set_webhook("https://example.org", certificate=BufferedInputFile(b"pem", "cert.pem"))
    await bot.send_document(1, BufferedInputFile(CONTENTS, "a.bin"), thumbnail=BufferedInputFile(b"jpg", "t.jpg"))
    assert script.calls[0].files == {"certificate": Uploaded.of("cert.pem", b"pem")}
    assert script.calls[1].files == {"document": FILE, "thumbnail": Uploaded.of("t.jpg", b"jpg")}


def attached(script: Script, value: str) -> Uploaded:
    assert value.startswith("attach://")
    return script.calls[-1].files[value.removeprefix("attach://")]


async def test_files_of_an_album_are_attached(bot: Bot, script: Script) -> None:
    script.returns([MESSAGE, MESSAGE])
    video = InputMediaVideo(media=BufferedInputFile(b"v", "v.mp4"), thumbnail=BufferedInputFile(b"t", "t.jpg"))
    await bot.send_media_group(1, [InputMediaPhoto(media=BufferedInputFile(CONTENTS, "a.bin")), video])
    photo, movie = msgspec.json.decode(script.calls[0].parameters["media"])
    assert attached(script, photo["media"]) == FILE
    assert attached(script, movie["media"]) == Uploaded.of("v.mp4", b"v")
    assert attached(script, movie["thumbnail"]) == Uploaded.of("t.jpg", b"t")
    assert len(script.calls[0].files) == 3


async def test_a_file_in_an_edit_and_in_a_sticker_is_attached(bot: Bot, script: Script) -> None:
    script.returns(MESSAGE).returns(True)
    file = BufferedInputFile(CONTENTS, "a.bin")
    await bot.edit_message_media(InputMediaPhoto(media=file), chat_id=1, message_id=2)
    assert attached(script, msgspec.json.decode(script.calls[-1].parameters["media"])["media"]) == FILE
    await bot.add_sticker_to_set(1, "set_by_bot", InputSticker(sticker=file, format="static", emoji_list=["\N{CAT}"]))
    assert attached(script, msgspec.json.decode(script.calls[-1].parameters["sticker"])["sticker"]) == FILE


async def test_one_file_can_be_used_in_two_places(bot: Bot, script: Script) -> None:
    script.returns([MESSAGE, MESSAGE])
    photo = InputMediaPhoto(media=BufferedInputFile(CONTENTS, "a.bin"))
    await bot.send_media_group(1, [photo, photo])
    assert list(script.calls[0].files.values()) == [FILE, FILE]


SIZE = 50 * 1024 * 1024


async def test_50_mb_are_sent_without_being_held_in_memory(bot: Bot, script: Script, tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    with path.open("wb") as file:
        file.truncate(SIZE)
    script.returns(MESSAGE)
    tracemalloc.start()
    try:
        await bot.send_document(1, FSInputFile(path))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert script.calls[0].files["document"].size == SIZE
    assert peak < 6 * 1024 * 1024


@pytest.mark.parametrize("kind", ["bytes", "path", "address"])
async def test_a_file_is_read_again_when_the_connection_fails(
    pauses: Pauses, path: Path, script: Script, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with Bot(TOKEN, server=f"http://127.0.0.1:{free_port()}") as bot:
        there: Any = bot.session

        async def find_the_server(_: float) -> None:
            pauses.append(_)
            there.api = TelegramAPIServer.from_base(script.url)

        monkeypatch.setattr("aiogram.api.client.bot.asyncio.sleep", find_the_server)
        script.returns(MESSAGE)
        await bot.send_photo(1, KINDS[kind](path, script))
    assert len(pauses) == 1
    assert script.calls[0].files == {"photo": FILE}


NOTHING_TO_SEND: dict[str, tuple[Callable[[Path, Script], Any], str]] = {
    "closed": (lambda path, _: StreamInputFile(closed(path)), r"a\.bin is closed: send it while it is open"),
    "at its end": (lambda _, __: StreamInputFile(io.BytesIO(), "x"), "x has nothing left to read"),
    "text": (
        lambda _, __: StreamInputFile(as_text(), "x.txt"),
        r"x\.txt is open as text: open it with mode 'rb'",
    ),
    "empty stream": (lambda _, __: StreamInputFile(pieces(b""), "x"), "x has nothing left to read"),
    "empty bytes": (lambda _, __: BufferedInputFile(b"", "x"), "x is empty, and Telegram takes no empty files"),
    "empty file": (lambda path, _: FSInputFile(emptied(path)), r"a\.bin is empty"),
    "directory": (lambda path, _: FSInputFile(path.parent), "is a directory: pass one of its files"),
    "missing": (lambda path, _: FSInputFile(path / "no" / "x"), "cannot read .*x: Not a directory"),
    "not there": (lambda path, _: FSInputFile(path.parent / "x"), "cannot read .*x: No such file or directory"),
    "404": (lambda _, script: URLInputFile(f"{script.url}/no"), "cannot fetch http.*/no: it answered 404 Not Found"),
    "empty page": (lambda _, script: URLInputFile(script.serves("/e", b"")), "/e is empty"),
    "no server": (
        lambda _, __: URLInputFile(f"http://127.0.0.1:{free_port()}/x"),
        "cannot fetch http.*/x: cannot connect to its server: Connection refused",
    ),
    "no address": (
        lambda _, __: URLInputFile("not an address"),
        "cannot fetch not an address: its server has no address that can be asked",
    ),
}


def as_text() -> Any:
    return io.StringIO("x")


def closed(path: Path) -> Any:
    file = path.open("rb")
    file.close()
    return file


def emptied(path: Path) -> Path:
    path.write_bytes(b"")
    return path


@pytest.mark.parametrize("case", NOTHING_TO_SEND)
async def test_where_there_is_nothing_to_upload_nothing_is_sent(
    bot: Bot, script: Script, path: Path, case: str
) -> None:
    make, expected = NOTHING_TO_SEND[case]
    with pytest.raises(UploadError, match=expected) as caught:
        await bot.send_photo(1, make(path, script))
    assert script.calls == []
    assert SECRET not in everything_said_by(caught.value)


async def test_an_error_that_names_an_address_does_not_name_the_bot_api_server(bot: Bot, script: Script) -> None:
    port = free_port()
    with pytest.raises(UploadError) as caught:
        await bot.send_photo(1, URLInputFile(f"http://127.0.0.1:{port}/x"))
    assert script.url not in str(caught.value)


async def test_a_stream_can_be_sent_once(bot: Bot, script: Script) -> None:
    script.returns(MESSAGE)
    file = StreamInputFile(pieces(), "a.bin")
    await bot.send_photo(1, file)
    with pytest.raises(UploadError, match="nothing left to read"):
        await bot.send_photo(1, file)
    assert len(script.calls) == 1


async def test_headers_go_with_an_address_and_the_token_does_not(bot: Bot, script: Script) -> None:
    script.returns(MESSAGE)
    await bot.send_photo(1, URLInputFile(script.serves("/x", CONTENTS), {"X-Key": "1"}, "a.bin"))
    ((path, headers),) = script.fetched
    assert (path, headers["X-Key"]) == ("/x", "1")
    assert SECRET not in repr(script.fetched)


async def test_a_connection_that_breaks_in_an_upload_is_a_network_error(bot: Bot, script: Script, path: Path) -> None:
    script.breaks()
    with pytest.raises(TelegramNetworkError) as caught:
        await bot.send_photo(1, FSInputFile(path))
    assert caught.value.sent is True
    assert SECRET not in everything_said_by(caught.value)


async def test_an_upload_can_be_cancelled(bot: Bot, script: Script, path: Path) -> None:
    script.returns(MESSAGE, delay=30)
    task = asyncio.create_task(bot.send_photo(1, FSInputFile(path)))
    await script.reached(1)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


def test_the_digest_of_the_server_is_that_of_the_contents() -> None:
    assert FILE.digest == hashlib.sha256(CONTENTS).hexdigest()


def test_a_file_shows_its_name_and_not_its_contents() -> None:
    assert repr(BufferedInputFile(b"secret", "a.bin")) == "<BufferedInputFile a.bin>"
    assert repr(StreamInputFile(io.BytesIO(b"secret"))) == "<StreamInputFile without a name>"


async def test_an_address_is_asked_by_the_bot_that_the_file_names(bot: Bot, script: Script) -> None:
    class Other(AiohttpSession):
        async def fetch(self, *_: Any, **__: Any) -> AsyncIterator[bytes]:
            yield b"from the other"

    script.returns(MESSAGE)
    await bot.send_photo(1, URLInputFile("http://not.asked/x", filename="a.bin", bot=Bot(TOKEN, Other())))
    (call,) = script.calls
    assert call.files == {"photo": Uploaded.of("a.bin", b"from the other")}
