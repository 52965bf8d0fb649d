"""Signatures are made here as Telegram's documentation describes them, by hand."""

from __future__ import annotations

import hashlib
import hmac
import sys
from base64 import urlsafe_b64encode
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from aiogram.utils import auth_widget, web_app_signature
from aiogram.utils.web_app import (
    WebAppChat,
    WebAppInitData,
    WebAppUser,
    check_webapp_signature,
    parse_webapp_init_data,
    safe_parse_webapp_init_data,
)
from tests.scripted_server import TOKEN

if TYPE_CHECKING:
    from collections.abc import Mapping

FIELDS = {
    "query_id": "Q",
    "user": '{"id":5,"first_name":"Ann & Bo","language_code":"en","allows_write_to_pm":true}',
    "chat": '{"id":-1,"type":"group","title":"G"}',
    "start_param": "",
    "can_send_after": "60",
    "auth_date": "1767312000",
}
BOT_ID = 123456
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = KEY.public_key().public_bytes_raw()


def lines(fields: Mapping[str, object]) -> str:
    return "\n".join(f"{name}={value}" for name, value in sorted(fields.items()))


def signed(fields: Mapping[str, str], token: str = TOKEN) -> str:
    secret = hmac.new(b"WebAppData", token.encode(), hashlib.sha256).digest()
    digest = hmac.new(secret, lines(fields).encode(), hashlib.sha256).hexdigest()
    return urlencode({**fields, "hash": digest})


def signed_for_all(fields: Mapping[str, str], bot_id: int = BOT_ID) -> str:
    signature = urlsafe_b64encode(KEY.sign(f"{bot_id}:WebAppData\n{lines(fields)}".encode())).decode().rstrip("=")
    return urlencode({**fields, "signature": signature, "hash": "of no matter here"})


def test_what_telegram_has_signed_is_read() -> None:
    data = safe_parse_webapp_init_data(TOKEN, signed(FIELDS))
    assert msgspec.structs.replace(data, hash="") == WebAppInitData(
        query_id="Q",
        user=WebAppUser(id=5, first_name="Ann & Bo", language_code="en", allows_write_to_pm=True),
        chat=WebAppChat(id=-1, type="group", title="G"),
        start_param="",
        can_send_after=60,
        auth_date=datetime.fromtimestamp(1767312000, UTC),
        hash="",
    )


def test_the_signature_for_others_is_signed_as_well() -> None:
    assert check_webapp_signature(TOKEN, signed({**FIELDS, "signature": "S"}))
    assert parse_webapp_init_data(signed({**FIELDS, "signature": "S"})).signature == "S"


@pytest.mark.parametrize(
    "data",
    [
        "",
        "hash",
        "a=b",
        "hash=é",
        urlencode(FIELDS),
        signed(FIELDS).replace("Ann", "Eve"),
        signed(FIELDS) + "&more=1",
        signed(FIELDS, f"1:{'B' * 35}"),
    ],
)
def test_what_telegram_has_not_signed_is_refused(data: str) -> None:
    assert not check_webapp_signature(TOKEN, data)
    with pytest.raises(ValueError, match="does not come from Telegram"):
        safe_parse_webapp_init_data(TOKEN, data)


@pytest.mark.parametrize(
    "data", ["", "no query", "hash=1", "hash=1&auth_date=x", "hash=1&auth_date=1&user=x", "hash=1&auth_date=1&user={}"]
)
def test_what_is_no_init_data_is_refused(data: str) -> None:
    with pytest.raises(ValueError, match="not the init data of a Mini App"):
        parse_webapp_init_data(data)


def test_json_is_read_by_whatever_is_passed() -> None:
    read: list[str] = []

    def loads(text: str) -> Any:
        read.append(text)
        return msgspec.json.decode(text)

    assert parse_webapp_init_data(signed(FIELDS), loads=loads).user is not None
    assert read == [FIELDS["user"], FIELDS["chat"]]


def test_the_signature_for_others_needs_no_token() -> None:
    data = signed_for_all(FIELDS)
    assert web_app_signature.check_webapp_signature(BOT_ID, data, PUBLIC)
    found = web_app_signature.safe_check_webapp_init_data_from_signature(BOT_ID, data, PUBLIC)
    assert found.query_id == "Q"


@pytest.mark.parametrize(
    ("bot_id", "data"),
    [
        (BOT_ID + 1, signed_for_all(FIELDS)),
        (BOT_ID, signed_for_all(FIELDS).replace("Ann", "Eve")),
        (BOT_ID, urlencode({**FIELDS, "signature": "!"})),
        (BOT_ID, urlencode(FIELDS)),
        (BOT_ID, "no query"),
    ],
)
def test_what_has_another_signature_is_refused(bot_id: int, data: str) -> None:
    assert not web_app_signature.check_webapp_signature(bot_id, data, PUBLIC)
    with pytest.raises(ValueError, match="does not come from Telegram"):
        web_app_signature.safe_check_webapp_init_data_from_signature(bot_id, data, PUBLIC)


def test_the_keys_are_telegrams_own_unless_others_are_passed() -> None:
    assert not web_app_signature.check_webapp_signature(BOT_ID, signed_for_all(FIELDS))
    assert len(web_app_signature.PRODUCTION_PUBLIC_KEY) == len(web_app_signature.TEST_PUBLIC_KEY) == 32


def test_without_the_package_for_it_the_error_says_which_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cryptography.exceptions", None)
    with pytest.raises(ImportError, match="needs the package cryptography"):
        web_app_signature.check_webapp_signature(BOT_ID, signed_for_all(FIELDS))


WIDGET: dict[str, Any] = {"id": 5, "first_name": "Ann", "username": "ann", "auth_date": 1767312000}
WIDGET_HASH = hmac.new(hashlib.sha256(TOKEN.encode()).digest(), lines(WIDGET).encode(), hashlib.sha256).hexdigest()


def test_a_login_is_checked() -> None:
    assert auth_widget.check_signature(TOKEN, WIDGET_HASH, **WIDGET)
    assert auth_widget.check_integrity(TOKEN, {**WIDGET, "hash": WIDGET_HASH})


def test_a_login_that_telegram_has_not_signed_is_refused() -> None:
    assert not auth_widget.check_signature(f"1:{'B' * 35}", WIDGET_HASH, **WIDGET)
    assert not auth_widget.check_integrity(TOKEN, {**WIDGET, "hash": WIDGET_HASH, "id": 6})
    assert not auth_widget.check_integrity(TOKEN, WIDGET)
    assert not auth_widget.check_integrity(TOKEN, {**WIDGET, "hash": "é"})
