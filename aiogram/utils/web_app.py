"""Checking and reading what a Mini App passes on to your server: `Telegram.WebApp.initData`."""

from __future__ import annotations

import hmac
import json
from hashlib import sha256
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import msgspec

from aiogram.api.markers import UnixTime, decode_hook
from aiogram.api.types.base import TelegramObject

from .auth_widget import check_string, signature

if TYPE_CHECKING:
    from collections.abc import Callable

_JSON = ("user", "receiver", "chat")
_NUMBERS = ("auth_date", "can_send_after")


class WebAppUser(TelegramObject, frozen=True, kw_only=True):
    """A person or bot, as a Mini App is told of them."""

    id: int
    """Identifier. It outgrows 32 bits and fits 52."""
    is_bot: bool | None = None
    """True for a bot; only in `WebAppInitData.receiver`."""
    first_name: str
    """First name."""
    last_name: str | None = None
    """Last name, where there is one."""
    username: str | None = None
    """Username without the `@`, where there is one."""
    language_code: str | None = None
    """Language of the person's app as an IETF tag; not in `WebAppInitData.receiver`."""
    is_premium: bool | None = None
    """True for somebody who has Telegram Premium."""
    added_to_attachment_menu: bool | None = None
    """True for somebody who has added the bot to their attachment menu."""
    allows_write_to_pm: bool | None = None
    """True for somebody who lets the bot write to them."""
    photo_url: str | None = None
    """Address of the profile photo, a JPEG or SVG."""


class WebAppChat(TelegramObject, frozen=True, kw_only=True):
    """The chat from whose attachment menu a Mini App was opened."""

    id: int
    """Identifier. It outgrows 32 bits and fits 52."""
    type: str
    """`group`, `supergroup` or `channel`."""
    title: str
    """Title of the chat."""
    username: str | None = None
    """Username without the `@`, where there is one."""
    photo_url: str | None = None
    """Address of the chat's photo, a JPEG or SVG."""


class WebAppInitData(TelegramObject, frozen=True, kw_only=True):
    """What a Mini App is told when it is opened."""

    query_id: str | None = None
    """Identifier of the session, for `answer_web_app_query`."""
    user: WebAppUser | None = None
    """The person who has opened it."""
    receiver: WebAppUser | None = None
    """The other person of the private chat from whose attachment menu it was opened."""
    chat: WebAppChat | None = None
    """The chat from whose attachment menu it was opened."""
    chat_type: str | None = None
    """Kind of the chat in which its link was opened: `sender`, `private`, `group`, `supergroup` or `channel`."""
    chat_instance: str | None = None
    """Identifier that stands for the chat in which its link was opened."""
    start_param: str | None = None
    """Payload of the link: what stood after `startapp=` or `startattach=`."""
    can_send_after: int | None = None
    """Seconds after which `answer_web_app_query` works."""
    auth_date: UnixTime
    """When it was opened."""
    hash: str
    """Signature with the bot's token, which `check_webapp_signature` checks."""
    signature: str | None = None
    """Signature with Telegram's own key, for those who do not have the token."""


def check_webapp_signature(token: str, init_data: str) -> bool:
    """Tell whether `init_data` comes from Telegram: whether it was signed for this bot, and not changed since.

    How old it is, by `auth_date`, is yours to check.
    """
    try:
        fields = dict(parse_qsl(init_data, keep_blank_values=True, strict_parsing=True))
    except ValueError:
        return False
    given = fields.pop("hash", "")
    secret = hmac.new(b"WebAppData", token.encode(), sha256).digest()
    return hmac.compare_digest(signature(secret, check_string(fields)), given.encode("utf-8", "replace"))


def parse_webapp_init_data(init_data: str, *, loads: Callable[..., Any] = json.loads) -> WebAppInitData:
    """Return what `init_data` says, without checking who says it; `loads` reads the JSON in it.

    Raises `ValueError` for what is no init data.
    """
    try:
        fields: dict[str, Any] = dict(parse_qsl(init_data, keep_blank_values=True, strict_parsing=True))
        fields |= {name: loads(fields[name]) for name in _JSON if name in fields}
        fields |= {name: int(fields[name]) for name in _NUMBERS if name in fields}
        return msgspec.convert(fields, WebAppInitData, dec_hook=decode_hook)
    except ValueError as error:
        raise ValueError(f"this is not the init data of a Mini App: {error}") from error


def safe_parse_webapp_init_data(
    token: str, init_data: str, *, loads: Callable[..., Any] = json.loads
) -> WebAppInitData:
    """Return what `init_data` says; raise `ValueError` where it does not come from Telegram."""
    if not check_webapp_signature(token, init_data):
        raise ValueError("this init data does not come from Telegram, or was meant for another bot")
    return parse_webapp_init_data(init_data, loads=loads)
