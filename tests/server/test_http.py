"""The wire: paths, verbs, bodies, envelopes, as plain bytes."""

from __future__ import annotations

import asyncio
import json
import zlib
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from aiogram.testing.errors import refuse
from aiogram.testing.uploads import Uploaded

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer

MIB = 2**20


class Raw(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


async def raw(server: BotApiServer, request: bytes) -> Raw:
    """Send bytes and read one answer by its Content-Length."""
    reader, writer = await asyncio.open_connection("127.0.0.1", int(server.url.rpartition(":")[2]))
    try:
        writer.write(request)
        head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        headers = dict(line.lower().split(": ", 1) for line in head[1:] if line)
        body = await reader.readexactly(int(headers["content-length"]))
        return Raw(int(head[0].split()[1]), headers, body)
    finally:
        writer.close()
        await writer.wait_closed()


async def ask(
    server: BotApiServer,
    target: str = "/bot{token}/sendMessage",
    verb: str = "POST",
    body: bytes = b"",
    kind: str = "application/json",
    **headers: str,
) -> Raw:
    lines = [f"{verb} {target.format(token=server.token)} HTTP/1.1", "Host: x", f"Content-Length: {len(body)}"]
    if body:
        lines.append(f"Content-Type: {kind}")
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return await raw(server, "\r\n".join([*lines, "", ""]).encode() + body)


async def text_of(server: BotApiServer, **request: Any) -> Any:
    """Return the text of what was sent to Ann, or the description of the error."""
    answer = (await ask(server, **request)).json
    return answer["result"]["text"] if answer["ok"] else answer["description"]


@pytest.fixture(autouse=True)
def _ann(server: BotApiServer) -> None:
    assert server.user("Ann").id == 1000


@pytest.mark.parametrize("method", ["getMe", "GETME", "getme"])
@pytest.mark.parametrize("verb", ["GET", "POST"])
async def test_the_method_is_read_without_case_and_by_either_verb(server: BotApiServer, method: str, verb: str) -> None:
    assert (await ask(server, f"/bot{{token}}/{method}", verb)).json["result"]["is_bot"] is True


@pytest.mark.parametrize("path", ["/test/getMe", "/?method=getMe", "/getMe?unknown=1"])
async def test_other_forms_of_the_path(server: BotApiServer, path: str) -> None:
    assert (await ask(server, "/bot{token}" + path)).status == 200


async def test_the_path_is_percent_decoded(server: BotApiServer) -> None:
    assert (await ask(server, f"/bot{server.token.replace(':', '%3A')}/get%4De")).status == 200


@pytest.mark.parametrize(
    ("target", "status", "description"),
    [
        ("/", 404, "Not Found"),
        ("/bot{token}", 404, "Not Found"),
        ("/file/bot{token}/photos/1.jpg", 404, "Not Found"),
        ("/bot{token}/getMe/", 404, "Not Found: method not found"),
        ("/bot{token}/testFoo", 404, "Not Found: method not found"),
        ("/bot{token}/getAnswers", 404, "Not Found: method not found"),
        ("http://x/bot{token}/getMe", 404, "Not Found: absolute URI is specified in the Request-Line"),
        ("/bot1:abc/getAnswers", 401, "Unauthorized"),
        ("/botabc/getMe", 401, "Unauthorized: invalid token specified"),
        ("/bot0:abc/getMe", 401, "Unauthorized: invalid token specified"),
        ("/bot18014398509481984:abc/getMe", 401, "Unauthorized: invalid token specified"),
        ("/bot1:" + "a" * 79 + "/getMe", 401, "Unauthorized: invalid token specified"),
        ("/bot1:a%2Fb/getMe", 404, "Not Found: method not found"),
    ],
)
async def test_what_a_target_is_answered_with(server: BotApiServer, target: str, status: int, description: str) -> None:
    answer = await ask(server, target)
    if target == "/bot1:a%2Fb/getMe":
        status, description = 401, "Unauthorized"
    assert (answer.status, answer.json["description"]) == (status, description)


@pytest.mark.parametrize("verb", ["PUT", "DELETE", "OPTIONS", "PATCH", "BREW"])
async def test_other_verbs_are_501_without_a_body(server: BotApiServer, verb: str) -> None:
    answer = await ask(server, "/bot{token}/getMe", verb)
    assert (answer.status, answer.body) == (501, b"")
    assert answer.headers["connection"] == "close"


@pytest.mark.parametrize(
    ("request_line", "status"), [(b"GET /\r\n", 505), (b"GET / HTTP/7.5\r\n", 505), (b"GET / HTTP/1.1\r\nno\r\n", 400)]
)
async def test_what_is_no_http_has_no_json(server: BotApiServer, request_line: bytes, status: int) -> None:
    answer = await raw(server, request_line + b"\r\n")
    assert (answer.status, answer.body) == (status, b"")


async def test_a_header_over_256_kib_is_431(server: BotApiServer) -> None:
    answer = await ask(server, X_Long="a" * (256 * 1024 + 1))
    assert (answer.status, answer.body) == (431, b"")


async def test_parameters_over_1_mib_are_413(server: BotApiServer) -> None:
    answer = await ask(server, body=json.dumps({"text": "a" * MIB}).encode())
    assert (answer.status, answer.body) == (413, b"")
    answer = await ask(server, body=json.dumps({"text": "a" * (MIB - 100)}).encode())
    assert answer.json["description"] == "Bad Request: text is too long"


async def test_content_encodings(server: BotApiServer) -> None:
    body = b'{"chat_id":1000,"text":"packed"}'
    assert await text_of(server, body=zlib.compress(body), Content_Encoding="deflate") == "packed"
    answer = await ask(server, body=body, Content_Encoding="br")
    assert (answer.status, answer.body) == (415, b"")
    answer = await ask(server, body=body, Content_Encoding="gzip")
    assert (answer.status, answer.body) == (400, b"")


def multipart(**fields: str) -> bytes:
    parts = [f'--b\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{text}\r\n' for key, text in fields.items()]
    return "".join([*parts, "--b--\r\n"]).encode()


@pytest.mark.parametrize(
    "request_",
    [
        {"target": "/bot{token}/sendMessage?chat_id=1000&text=na%C3%AFve+1", "verb": "GET"},
        {"body": b"chat_id=1000&text=na%C3%AFve+1", "kind": "application/x-www-form-urlencoded"},
        {"body": multipart(chat_id="1000", text="naïve 1"), "kind": "multipart/form-data; boundary=b"},
        {"body": '{"chat_id":"1000","text":"naïve 1"}'.encode()},
        {"body": b'{"chat_id":1000,"text":"na\\u00efve 1"}', "kind": "Application/JSON; charset=utf-8"},
        {
            "body": b'--b\r\nContent-Disposition: form-data; name="x"\r\nContent-Type: '
            b"application/x-www-form-urlencoded\r\n\r\nchat_id=1000&text=na%C3%AFve+1\r\n--b--",
            "kind": 'multipart/form-data; boundary="b"',
        },
    ],
)
async def test_every_encoding_says_the_same(server: BotApiServer, request_: dict[str, Any]) -> None:
    assert await text_of(server, **request_) == "naïve 1"


async def test_the_query_string_beats_the_body(server: BotApiServer) -> None:
    target = "/bot{token}/sendMessage?text=query&text=again"
    assert await text_of(server, target=target, body=b'{"chat_id":1000,"text":"body"}') == "query"


async def test_null_is_the_word_null(server: BotApiServer) -> None:
    assert await text_of(server, body=b'{"chat_id":1000,"text":null}') == "null"
    body = b'{"chat_id":1000,"text":"a","reply_markup":null}'
    assert await text_of(server, body=body) == "Bad Request: object expected as reply markup"


async def test_other_values_stay_json_text(server: BotApiServer) -> None:
    assert await text_of(server, body=b'{"chat_id":1000,"text":{"a": [1, true]}}') == '{"a": [1, true]}'


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"{", "application/json"),
        (b"[1]", "application/json"),
        (b'{"text":"\xff"}', "application/json"),
        (b'"text"', "application/json"),
        (b"text=a", "text/plain"),
        (b"&&=", "application/x-www-form-urlencoded"),
    ],
)
async def test_a_broken_body_is_ignored(server: BotApiServer, body: bytes, kind: str) -> None:
    assert await text_of(server, body=body, kind=kind) == "Bad Request: message text is empty"


async def test_a_text_that_is_not_utf_8_is_refused(server: BotApiServer) -> None:
    form = {"body": b"chat_id=1000&text=%FF", "kind": "application/x-www-form-urlencoded"}
    assert await text_of(server, **form) == "Bad Request: strings must be encoded in UTF-8"


async def test_multipart_without_a_boundary_is_400(server: BotApiServer) -> None:
    answer = await ask(server, body=b"x", kind="multipart/form-data")
    assert (answer.status, answer.body) == (400, b"")


async def test_files_are_kept_apart(server: BotApiServer) -> None:
    part = b'--b\r\nContent-Disposition: form-data; name="certificate"; filename="a.pem"\r\n\r\n\x00\xff\r\n\r\n--b--'
    answer = await ask(server, "/bot{token}/getMe", body=part, kind="multipart/form-data; boundary=b")
    assert answer.status == 200
    assert server.exchanges[-1].files == {"certificate": Uploaded(b"\x00\xff\r\n", "a.pem")}


async def test_the_answer_is_compact_ascii_in_telegrams_order(server: BotApiServer) -> None:
    answer = await ask(server, body='{"chat_id":1000,"text":"é😀 </"}'.encode())
    assert answer.body.startswith(b'{"ok":true,"result":{"message_id":1,"from":{"id":')
    assert b'"text":"\\u00e9\\ud83d\\ude00 </"' in answer.body
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["x-bot-api-answer"] == "handler"
    refused = await ask(server)
    assert refused.body == b'{"ok":false,"error_code":400,"description":"Bad Request: message text is empty"}'


@pytest.mark.parametrize(("value", "ok"), [("true", 1), (" YES ", 1), ("1", 1), ("on", 0), ("2", 0), ("", 0)])
async def test_odd_booleans_are_false(server: BotApiServer, value: str, ok: int) -> None:
    body = json.dumps({"chat_id": 1000, "text": "a", "protect_content": value}).encode()
    result = (await ask(server, body=body)).json["result"]
    assert result.get("has_protected_content", False) is bool(ok)


async def test_a_parked_poll_ends_when_its_client_goes_away(server: BotApiServer) -> None:
    _, writer = await asyncio.open_connection("127.0.0.1", int(server.url.rpartition(":")[2]))
    writer.write(f"GET /bot{server.token}/getUpdates?timeout=50 HTTP/1.1\r\nHost: x\r\n\r\n".encode())
    activity = server.core.activity
    await activity.until(lambda: server.bot.polls.parked)
    writer.close()
    await writer.wait_closed()
    async with asyncio.timeout(5):
        await activity.until(lambda: not server.bot.polls.parked)
    assert not activity.calls


@pytest.mark.parametrize(
    ("message", "description"),
    [
        ("Chat not found", "Bad Request: chat not found"),
        ("BUTTON_INVALID", "Bad Request: BUTTON_INVALID"),
        ("X_INVALID", "Bad Request: X_INVALID"),
        ("", "Bad Request: "),
    ],
)
def test_a_description_begins_small_unless_it_is_a_code(message: str, description: str) -> None:
    assert refuse(message).description == description
