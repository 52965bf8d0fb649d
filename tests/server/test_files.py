"""Files that bots send, name again and download."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from aiogram.exceptions import FetchError, TelegramEntityTooLarge
from aiogram.methods import GetFile, SendDocument, SendPhoto
from aiogram.testing import Uploaded, picture
from aiogram.testing.file_ids import FileId, read_file_id
from aiogram.types import BufferedInputFile, InputFile

from .conftest import decoded

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from aiogram import Bot
    from aiogram.testing import BotApiServer

    from .conftest import Api

PNG = Uploaded(picture(640, 480), "a.png", "image/png")
PDF = Uploaded(b"%PDF", "plan.pdf", "application/pdf")
GIF = Uploaded(b"GIF89a\x03\x00\x02\x00\x00\x00\x00;", "cat.gif", "image/gif")
MEBI = 2**20


@pytest.fixture
def ann(api: Api) -> int:
    return api.server.user("Ann").id


async def sent(api: Api, method: str, chat_id: int, file: Uploaded, **parameters: Any) -> dict[str, Any]:
    name = method.removeprefix("send").lower()
    answer = await api.call(method, chat_id=chat_id, files={name: file}, **parameters)
    assert answer.body["ok"], answer.body
    result: dict[str, Any] = answer.body["result"]
    return result


async def refusal(api: Api, method: str, **parameters: Any) -> str:
    answer = await api.call(method, **parameters)
    assert answer.status == 400, answer.body
    return str(answer.body["description"]).removeprefix("Bad Request: ")


async def test_a_photo_has_sizes_from_small_to_large(api: Api, ann: int) -> None:
    message = await sent(api, "sendPhoto", ann, PNG, caption="Look at /this", has_spoiler=True)
    assert [(size["width"], size["height"]) for size in message["photo"]] == [(90, 68), (320, 240), (640, 480)]
    assert {size["file_size"] for size in message["photo"]} == {len(PNG.contents)}
    assert (message["caption"], message["has_media_spoiler"]) == ("Look at /this", True)
    assert message["caption_entities"][0]["type"] == "bot_command"
    assert decoded(SendPhoto, message).photo[2].width == 640


@pytest.mark.parametrize(
    ("side", "widths"), [(80, [80]), (90, [90]), (1280, [90, 320, 800, 1280]), (2000, [90, 320, 800, 1280])]
)
async def test_a_photo_is_never_larger_than_1280_pixels(api: Api, ann: int, side: int, widths: list[int]) -> None:
    message = await sent(api, "sendPhoto", ann, Uploaded(picture(side, side), "a.png"))
    assert [size["width"] for size in message["photo"]] == widths


async def test_a_document_keeps_its_name_and_type(api: Api, ann: int) -> None:
    message = await sent(api, "sendDocument", ann, PDF)
    document = message["document"]
    assert list(document) == ["file_name", "mime_type", "file_id", "file_unique_id", "file_size"]
    assert (document["file_name"], document["mime_type"], document["file_size"]) == ("plan.pdf", "application/pdf", 4)
    assert decoded(SendDocument, message).document.file_name == "plan.pdf"


async def test_a_document_has_the_thumbnail_that_came_with_it(api: Api, ann: int) -> None:
    small = {"document": PDF, "small": Uploaded(picture(30, 20), "a.jpg")}
    answer = await api.call("sendDocument", chat_id=ann, thumbnail="attach://small", files=small)
    thumbnail = answer.body["result"]["document"]["thumbnail"]
    assert (thumbnail["width"], thumbnail["height"]) == (30, 20)


async def test_a_thumbnail_that_is_named_or_is_no_picture_is_passed_over(api: Api, ann: int) -> None:
    message = await sent(api, "sendDocument", ann, PDF, thumbnail="https://example.com/a.jpg")
    assert "thumbnail" not in message["document"]
    files = {"document": PDF, "thumbnail": Uploaded(b"text", "a.jpg")}
    answer = await api.call("sendDocument", chat_id=ann, files=files)
    assert "thumbnail" not in answer.body["result"]["document"]


@pytest.mark.parametrize(
    ("file", "kind"),
    [
        (GIF, "animation"),
        (Uploaded(b"\0\0\0\x20ftypisom", "a.bin"), "video"),
        (Uploaded(b"ID3\x03", "a.mp3"), "audio"),
    ],
)
async def test_a_document_may_turn_out_to_be_something_else(api: Api, ann: int, file: Uploaded, kind: str) -> None:
    assert kind in await sent(api, "sendDocument", ann, file)
    plain = await sent(api, "sendDocument", ann, file, disable_content_type_detection=True)
    assert kind not in plain
    assert plain["document"]["file_name"] == file.name


async def test_an_animation_has_a_document_beside_it(api: Api, ann: int) -> None:
    message = await sent(api, "sendDocument", ann, GIF)
    assert message["animation"]["width"] == 3
    assert message["document"]["file_id"] == message["animation"]["file_id"]
    assert "width" not in message["document"]


async def test_a_file_is_sent_again_by_its_id(api: Api, ann: int) -> None:
    first = await sent(api, "sendPhoto", ann, PNG)
    again = await api.result("sendPhoto", chat_id=ann, photo=first["photo"][0]["file_id"])
    assert again["photo"] == first["photo"]
    document = await sent(api, "sendDocument", ann, GIF)
    again = await api.result("sendDocument", chat_id=ann, document=document["animation"]["file_id"])
    assert again["animation"] == document["animation"]


async def test_every_bot_has_its_own_id_of_a_file(api: Api) -> None:
    other = api.server.add_bot("Other", username="other_bot", can_read_all_group_messages=True)
    ann = api.server.user("Ann")
    group = api.server.group("Friends", members=[ann, other])
    first = await sent(api, "sendPhoto", group.id, PNG)
    answer = await api.call("sendMessage", bot=other, chat_id=group.id, text="Nice", reply_to_message_id=1)
    photo, seen = first["photo"][0], answer.body["result"]["reply_to_message"]["photo"][0]
    assert seen["file_unique_id"] == photo["file_unique_id"]
    assert seen["file_id"] != photo["file_id"]
    wrong = await api.call("sendPhoto", bot=other, chat_id=group.id, photo=photo["file_id"])
    assert wrong.body["description"] == "Bad Request: wrong file identifier/HTTP URL specified"
    assert await refusal(api, "getFile", file_id=seen["file_id"]) == (
        "wrong file_id or the file is temporarily unavailable"
    )


async def test_ids_are_the_same_in_every_run(api: Api, ann: int) -> None:
    message = await sent(api, "sendDocument", ann, PDF)
    assert read_file_id(message["document"]["file_id"]) == FileId(
        "document", 1, api.server.bot.id, api.server.clock.unix()
    )


REMOTE = "wrong remote file identifier specified: "


@pytest.mark.parametrize(
    ("parameters", "error"),
    [
        ({}, "there is no photo in the request"),
        ({"photo": "abcde"}, f"{REMOTE}Wrong string length"),
        ({"photo": "ab d"}, f"{REMOTE}Wrong character in the string"),
        ({"photo": "abcdef"}, f"{REMOTE}Wrong padding in the string"),
        ({"photo": "abcd"}, f"{REMOTE}can't unserialize it. Wrong last symbol"),
        ({"photo": "AAAE"}, f"{REMOTE}can't unserialize it"),
        ({"photo": str(FileId("photo", 99, 7000))}, "wrong file identifier/HTTP URL specified"),
        ({"photo": str(FileId("video_note", 99, 7000))}, "can't use file of type VideoNote as Photo"),
        ({"photo": "attach://nothing"}, "invalid file HTTP URL specified: Unsupported URL protocol"),
        ({"photo": "https:///a.png"}, "invalid file HTTP URL specified: URL host is empty"),
        ({"photo": "https://example.com/a.png"}, "failed to get HTTP URL content"),
    ],
)
async def test_what_is_no_file_is_refused(api: Api, ann: int, parameters: dict[str, Any], error: str) -> None:
    assert await refusal(api, "sendPhoto", chat_id=ann, **parameters) == error


async def test_a_photo_is_no_document(api: Api, ann: int) -> None:
    message = await sent(api, "sendPhoto", ann, PNG)
    photo = message["photo"][0]["file_id"]
    assert await refusal(api, "sendDocument", chat_id=ann, document=photo) == "can't use file of type Photo as Document"


@pytest.mark.parametrize(
    ("file", "error"),
    [
        (Uploaded(b"", "a.png"), "file must be non-empty"),
        (Uploaded(b"text", "a.png"), "IMAGE_PROCESS_FAILED"),
        (Uploaded(b"text", "photo"), "IMAGE_PROCESS_FAILED"),
        (
            Uploaded(b"text", "a.txt"),
            "photo has unsupported extension. Use one of .jpg, .jpeg, .gif, .png, .tif or .bmp",
        ),
        (Uploaded(picture(9990, 11), "a.png"), "PHOTO_INVALID_DIMENSIONS"),
        (Uploaded(picture(210, 10), "a.png"), "PHOTO_INVALID_DIMENSIONS"),
        (
            Uploaded(PNG.contents.ljust(10 * MEBI + 1), "a.png"),
            "file of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes",
        ),
    ],
)
async def test_what_cannot_be_a_photo_is_refused(api: Api, ann: int, file: Uploaded, error: str) -> None:
    assert await refusal(api, "sendPhoto", chat_id=ann, files={"photo": file}) == error


@pytest.mark.parametrize(
    ("parameters", "error"),
    [
        ({"caption": "x" * 1025}, "message caption is too long"),
        (
            {"caption": "<b>", "parse_mode": "HTML"},
            "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        ),
        ({"chat_id": 404}, "chat not found"),
    ],
)
async def test_captions_and_chats_are_checked(api: Api, ann: int, parameters: dict[str, Any], error: str) -> None:
    assert await refusal(api, "sendPhoto", **{"files": {"photo": PNG}, "chat_id": ann} | parameters) == error


async def test_the_file_must_be_there_before_the_chat_and_be_right_after_it(api: Api) -> None:
    assert await refusal(api, "sendPhoto", chat_id=404) == "there is no photo in the request"
    assert await refusal(api, "sendPhoto", chat_id=404, photo="abcde") == "chat not found"


async def test_an_address_answers_once_the_world_says_so(api: Api, ann: int) -> None:
    api.server.host("https://example.com/cats/a%20cat.png", PNG.contents)
    api.server.host("https://example.com/plan.pdf", b"%PDF")
    photo = await api.result("sendPhoto", chat_id=ann, photo="https://EXAMPLE.com/cats/a%20cat.png")
    assert photo["photo"][-1]["width"] == 640
    document = await api.result("sendDocument", chat_id=ann, document="https://example.com/plan.pdf")
    assert document["document"]["file_name"] == "plan.pdf"


@pytest.mark.parametrize(
    ("method", "contents", "mime_type", "error"),
    [
        ("sendPhoto", PNG.contents.ljust(5 * MEBI + 1), "", "failed to get HTTP URL content"),
        ("sendDocument", b"%PDF".ljust(20 * MEBI + 1), "application/pdf", "failed to get HTTP URL content"),
        ("sendPhoto", b"", "image/png", "failed to get HTTP URL content"),
        ("sendPhoto", b"<html>", "text/html", "wrong type of the web page content"),
        ("sendDocument", b"text", "text/plain", "wrong type of the web page content"),
        ("sendDocument", PNG.contents, "", "wrong type of the web page content"),
    ],
)
async def test_an_address_with_another_file_is_refused(
    api: Api, method: str, contents: bytes, mime_type: str, error: str
) -> None:
    ann = api.server.user("Ann").id
    api.server.host("https://example.com/file", contents, mime_type=mime_type)
    name = method.removeprefix("send").lower()
    assert await refusal(api, method, **{"chat_id": ann, name: "https://example.com/file"}) == error


def test_an_address_that_telegram_would_not_take_is_not_hosted(server: BotApiServer) -> None:
    with pytest.raises(ValueError, match="Unsupported URL protocol"):
        server.host("ftp://example.com/a.png", b"")


async def test_get_file_tells_where_a_file_is_served_for_an_hour(api: Api, ann: int) -> None:
    message = await sent(api, "sendDocument", ann, PDF)
    file = await api.result("getFile", file_id=message["document"]["file_id"])
    assert list(file) == ["file_id", "file_unique_id", "file_size", "file_path"]
    assert decoded(GetFile, file).file_path == file["file_path"] == "documents/file_0.pdf"
    assert file["file_id"] == message["document"]["file_id"]
    assert await api.download("documents/file_0.pdf") == b"%PDF"
    await api.server.clock.advance(3600)
    assert await api.download("documents/file_0.pdf") == 404
    await api.result("getFile", file_id=message["document"]["file_id"])
    assert await api.download("test/documents/file_0.pdf") == b"%PDF"


async def test_a_path_is_good_for_one_bot(api: Api, ann: int) -> None:
    other = api.server.add_bot("Other", username="other_bot")
    message = await sent(api, "sendPhoto", ann, PNG)
    path = (await api.result("getFile", file_id=message["photo"][1]["file_id"]))["file_path"]
    assert path == "photos/file_0.jpg"
    assert await api.download(path) == PNG.contents
    assert await api.download(path, bot=other) == 404
    assert await api.download("photos/file_1.jpg") == 404
    assert await api.download("") == 404


@pytest.mark.parametrize(
    ("parameters", "error"),
    [
        ({}, "file_id not specified"),
        ({"file_id": "abcd"}, "invalid file_id"),
        ({"file_id": str(FileId("photo", 9, 7000))}, "wrong file_id or the file is temporarily unavailable"),
    ],
)
async def test_get_file_refuses_what_is_no_file(api: Api, parameters: dict[str, Any], error: str) -> None:
    assert await refusal(api, "getFile", **parameters) == error


async def test_a_file_over_20_mib_cannot_be_downloaded(api: Api, ann: int) -> None:
    message = await sent(api, "sendDocument", ann, Uploaded(bytes(20 * MEBI + 1), "a.bin"))
    assert await refusal(api, "getFile", file_id=message["document"]["file_id"]) == "file is too big"


@pytest.mark.parametrize("settings", [{"local": True}])
async def test_a_local_server_has_no_such_limits(api: Api, ann: int) -> None:
    message = await sent(api, "sendDocument", ann, Uploaded(bytes(52 * MEBI), "a.bin"))
    file = await api.result("getFile", file_id=message["document"]["file_id"])
    assert file["file_size"] == 52 * MEBI


async def test_more_than_50_mib_do_not_go_up(api: Api, ann: int) -> None:
    answer = await api.call("sendDocument", chat_id=ann, files={"document": Uploaded(bytes(51 * MEBI + 1), "a.bin")})
    assert (answer.status, answer.body["description"]) == (413, "Request Entity Too Large")


class Endless(InputFile):
    """A file that has no end."""

    sent = 0
    """Mebibytes that were asked for."""

    async def prepare(self, bot: object) -> None:
        pass

    async def read(self, bot: object) -> AsyncIterator[bytes]:  # noqa: ARG002 (it needs no bot)
        while True:
            self.sent += 1
            yield bytes(MEBI)


@pytest.fixture(params=["in process", "http"])
async def bot(request: pytest.FixtureRequest, server: BotApiServer) -> AsyncIterator[Bot]:
    async with server.make_bot(in_process=request.param == "in process") as bot:
        yield bot


async def test_too_large_a_file_is_refused_while_it_goes_up(server: BotApiServer) -> None:
    async with server.make_bot(in_process=True) as bot:
        file = Endless("a.bin")
        with pytest.raises(TelegramEntityTooLarge):
            await bot.send_document(server.user("Ann").id, file)
        assert file.sent == 51


async def test_too_large_a_body_is_refused_before_its_end(server: BotApiServer) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", int(server.url.rpartition(":")[2]))
    head = f"POST /bot{server.token}/sendDocument HTTP/1.1\r\nHost: x\r\nContent-Length: {60 * MEBI}\r\n\r\n"
    writer.write(head.encode() + bytes(51 * MEBI + 1))
    writer.write_eof()
    assert (await reader.readuntil(b"\r\n")).startswith(b"HTTP/1.1 413 ")
    assert b'"description":"Request Entity Too Large"}' in await reader.readuntil(b"}")
    writer.close()
    await writer.wait_closed()


async def test_a_bot_downloads_what_it_has_sent(server: BotApiServer, bot: Bot) -> None:
    message = await bot.send_photo(server.user("Ann").id, BufferedInputFile(PNG.contents, "a.png"))
    assert message.photo
    assert (await bot.download(message.photo[-1])).getvalue() == PNG.contents
    assert (await bot.download_file("photos/file_0.jpg", chunk_size=7)).getvalue() == PNG.contents


async def test_a_file_that_is_served_no_longer_is_an_error(server: BotApiServer, bot: Bot) -> None:
    with pytest.raises(FetchError, match=r"cannot download photos/file_0.jpg: it answered 404 Not Found"):
        await bot.download_file("photos/file_0.jpg")
    assert server.exchanges == []
