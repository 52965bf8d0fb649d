"""Deep links: addresses that open a bot and tell it why.

`https://t.me/bot?start=PAYLOAD` opens the private chat, and what the person then sends is
`/start PAYLOAD`.
"""

from __future__ import annotations

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import TYPE_CHECKING, Literal

from .link import create_telegram_link as create_telegram_link  # noqa: PLC0414 (for others to import)

if TYPE_CHECKING:
    from collections.abc import Callable

    from aiogram.api.client.bot import Bot

LONGEST = {"start": 64, "startgroup": 64, "startapp": 512}
"""Characters that a payload may have, by the kind of link."""

_PAYLOAD = re.compile(r"[A-Za-z0-9_-]*", re.ASCII)


async def create_start_link(
    bot: Bot, payload: str, encode: bool = False, encoder: Callable[[bytes], bytes] | None = None
) -> str:
    """Return a link that opens the bot's private chat; its **Start** button sends `/start PAYLOAD`.

    `encode` writes a payload of any characters in Base64, and `encoder` changes its bytes before,
    to encrypt them for example; `decode_payload` reads it again. Raises `ValueError` for a payload
    that a link cannot carry.
    """
    return create_deep_link(await _username(bot), "start", payload, encode=encode, encoder=encoder)


async def create_startgroup_link(
    bot: Bot, payload: str, encode: bool = False, encoder: Callable[[bytes], bytes] | None = None
) -> str:
    """Return a link that asks for a group to add the bot to; the rest is as in `create_start_link`."""
    return create_deep_link(await _username(bot), "startgroup", payload, encode=encode, encoder=encoder)


async def create_startapp_link(
    bot: Bot,
    payload: str,
    encode: bool = False,
    app_name: str | None = None,
    encoder: Callable[[bytes], bytes] | None = None,
) -> str:
    """Return a link that opens a Mini App: the bot's main one, or the one with this short name.

    The rest is as in `create_start_link`.
    """
    return create_deep_link(await _username(bot), "startapp", payload, app_name, encode=encode, encoder=encoder)


def create_deep_link(
    username: str,
    link_type: Literal["start", "startgroup", "startapp"],
    payload: str,
    app_name: str | None = None,
    encode: bool = False,
    encoder: Callable[[bytes], bytes] | None = None,
) -> str:
    """Return a deep link for a bot by its username; the three functions above ask the bot for it."""
    carried = encode_payload(payload, encoder) if encode or encoder else payload
    if not _PAYLOAD.fullmatch(carried):
        raise ValueError(
            f"a deep link carries A-Z a-z 0-9 _ - only, got {carried!r}: pass encode=True, and decode_payload reads it"
        )
    if len(carried) > LONGEST[link_type]:
        raise ValueError(
            f"a {link_type} link carries at most {LONGEST[link_type]} characters, and this payload has {len(carried)}"
        )
    path = [username] if app_name is None else [username, app_name]
    return create_telegram_link(*path, **{link_type: carried})


def encode_payload(payload: str, encoder: Callable[[bytes], bytes] | None = None) -> str:
    """Return any text as one that a link can carry: its bytes of UTF-8 in Base64, without padding."""
    data = payload.encode()
    return urlsafe_b64encode(encoder(data) if encoder else data).decode().rstrip("=")


def decode_payload(payload: str, decoder: Callable[[bytes], bytes] | None = None) -> str:
    """Return the text that `encode_payload` was given; `decoder` undoes its `encoder`.

    Raises `ValueError` for what is none: anybody can type a payload.
    """
    if not _PAYLOAD.fullmatch(payload):
        raise ValueError(f"{payload!r} is not the payload of a deep link")
    data = urlsafe_b64decode(payload + "=" * (-len(payload) % 4))
    return (decoder(data) if decoder else data).decode()


async def _username(bot: Bot) -> str:
    username = (await bot.me()).username
    if username is None:
        raise ValueError(f"{bot!r} has no username to link to")
    return username
