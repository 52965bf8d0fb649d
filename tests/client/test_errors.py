from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import pytest

from aiogram import exceptions
from aiogram.exceptions import (
    AiogramError,
    ClientDecodeError,
    LimitError,
    RestartingTelegram,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramConflictError,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import GetMe

if TYPE_CHECKING:
    from aiogram import Bot
    from tests.scripted_server import Script

Refusal = tuple[int, str, dict[str, int], type[TelegramAPIError]]
CLASSES: list[Refusal] = [
    (400, "Bad Request: chat not found", {}, TelegramBadRequest),
    (400, "Bad Request: group chat was upgraded", {"migrate_to_chat_id": -1001}, TelegramMigrateToChat),
    (401, "Unauthorized", {}, TelegramUnauthorizedError),
    (403, "Forbidden: bot was blocked by the user", {}, TelegramForbiddenError),
    (404, "Not Found: method not found", {}, TelegramNotFound),
    (409, "Conflict: terminated by other getUpdates request", {}, TelegramConflictError),
    (413, "Request Entity Too Large", {}, TelegramEntityTooLarge),
    (418, "I'm a teapot", {}, TelegramAPIError),
    (421, "Misdirected Request: unallowed token specified", {}, TelegramAPIError),
    (429, "Too Many Requests: retry after 5", {"retry_after": 5}, TelegramRetryAfter),
    (429, "Too Many Requests", {}, TelegramRetryAfter),
    (500, "Internal Server Error: restart", {}, RestartingTelegram),
    (500, "Internal Server Error: sorry", {}, TelegramServerError),
    (502, "Bad Gateway", {}, TelegramServerError),
]


@pytest.mark.parametrize("refusal", CLASSES)
async def test_each_refusal_has_its_class(bot: Bot, script: Script, refusal: Refusal) -> None:
    code, description, parameters, expected = refusal
    script.refuses(code, description, **parameters)
    with pytest.raises(expected) as caught:
        await bot.send_message(1, "x")
    error = caught.value
    assert type(error) is expected
    assert not isinstance(error, TelegramNetworkError)
    assert (error.message, error.description, error.code) == (description, description, code)
    assert str(error) == f"sendMessage: {description} (code {code})"
    assert error.method.__api_name__ == "sendMessage"
    assert len(script.calls) == 1


async def test_a_migrated_chat_and_a_flood_say_what_to_do(bot: Bot, script: Script) -> None:
    script.refuses(400, "x", migrate_to_chat_id=-1001).refuses(429, "x", retry_after=7).refuses(429, "x")
    with pytest.raises(TelegramMigrateToChat) as moved:
        await bot.get_me()
    with pytest.raises(TelegramRetryAfter) as flooded:
        await bot.get_me()
    with pytest.raises(TelegramRetryAfter) as flooded_without_a_time:
        await bot.get_me()
    assert moved.value.migrate_to_chat_id == -1001
    assert flooded.value.retry_after == 7
    assert flooded_without_a_time.value.retry_after == 1


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (502, b"<html><title>502 Bad Gateway</title></html>", (TelegramServerError, "Bad Gateway")),
        (413, b"", (TelegramEntityTooLarge, "Request Entity Too Large")),
        (404, b"nothing here", (TelegramNotFound, "Not Found")),
        (429, b"slow down", (TelegramRetryAfter, "Too Many Requests")),
        (500, b'{"ok":fal', (TelegramServerError, "Internal Server Error")),
        (502, b'{"error":"x"}', (TelegramServerError, "Bad Gateway")),
        (599, b"", (TelegramServerError, "no description")),
    ],
)
async def test_a_front_end_that_speaks_no_json_is_understood_by_its_status(
    bot: Bot, script: Script, status: int, body: bytes, expected: tuple[type[TelegramAPIError], str]
) -> None:
    kind, message = expected
    script.answers(body, status)
    with pytest.raises(kind) as caught:
        await bot.send_message(1, "x")
    # 413 is called Content Too Large in newer Pythons.
    assert caught.value.message in {message, "Content Too Large"}
    assert caught.value.code == status


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"", "truncated"),
        (b"<html>hello</html>", "malformed"),
        (b'{"ok":true,"result":{"id":1', "truncated"),
        (b'{"ok":true,"result":{"id":"1","is_bot":true,"first_name":"x"}}', r"Expected `int`.*at `\$\.result\.id`"),
        (b'{"ok":true,"result":{"id":1,"is_bot":true}}', r"missing required field `first_name` - at `\$\.result`"),
        (b'{"ok":true,"result":true}', r"at `\$\.result`"),
        (b'{"result":1}', "missing required field `ok`|result"),
        (b'{"ok":true}', "it has no `result`"),
        (b"[]", "Expected `object`"),
    ],
)
async def test_an_answer_that_does_not_fit_is_a_decode_error_with_its_place(
    bot: Bot, script: Script, body: bytes, expected: str
) -> None:
    script.answers(body)
    with pytest.raises(ClientDecodeError, match=expected) as caught:
        await bot.get_me()
    assert caught.value.data == body
    assert "the answer to getMe" in caught.value.message
    assert len(script.calls) == 1


def test_a_long_answer_is_shown_in_part_and_kept_whole() -> None:
    error = ClientDecodeError("cannot read it", ValueError("no"), b"x" * 1000)
    assert str(error) == f"cannot read it: no. Received: {'x' * 200}…"
    assert len(error.data) == 1000


@pytest.mark.parametrize(
    "error",
    [
        LimitError("sendMessage", "text", "at most 1 characters", "xx"),
        ClientDecodeError("cannot", ValueError("no"), b"{}"),
        exceptions.error_for(GetMe(), 429, "slow"),
        TelegramNetworkError(GetMe(), "broken", sent=True),
    ],
)
def test_an_error_survives_a_pickle(error: AiogramError) -> None:
    back = pickle.loads(pickle.dumps(error))  # noqa: S301 (made on the same line)
    assert type(back) is type(error)
    assert str(back) == str(error)
    assert vars(back).keys() == vars(error).keys()


def test_the_tree_in_the_documentation_is_the_real_one() -> None:
    written = [line for line in (exceptions.__doc__ or "").splitlines() if "──" in line]
    shown = {line.lstrip("│ ├└─").split()[0] for line in written}
    real = {
        name
        for name, value in vars(exceptions).items()
        if isinstance(value, type) and issubclass(value, AiogramError) and value is not AiogramError
    }
    assert shown == real
