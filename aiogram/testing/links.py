"""Addresses: which Telegram takes, and what it makes of them."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import parse_qs

_SCHEME = re.compile(r"([^:/?#@\[\]]*)(:(?://)?)")
_WEB = frozenset({"http", "https", "ton", "tonsite"})
_HOST = re.compile(r"[a-z0-9.\-_~!$&'()*+,;=%\u0080-\U0010ffff]+")
_NAME = re.compile(r"[A-Za-z0-9_]+")
_MAX_PORT = 65535


class LinkError(ValueError):
    """An address is not taken; the text is Telegram's reason."""


class Url(NamedTuple):
    """An address in its parts."""

    scheme: str
    userinfo: str
    host: str
    port: int
    """0 where none is given."""
    query: str
    """Everything from the first slash on."""

    def __str__(self) -> str:
        userinfo = f"{self.userinfo}@" if self.userinfo else ""
        port = f":{self.port}" if self.port else ""
        return f"{self.scheme}://{userinfo}{self.host}{port}{self.query}"


def parse_url(text: str, default_scheme: str = "http", schemes: frozenset[str] = frozenset({"http", "https"})) -> Url:
    """Take an address apart; raise `LinkError` for one that cannot be."""
    scheme, rest = default_scheme, text
    if (found := _SCHEME.match(text)) and found[2] == "://":
        scheme, rest = found[1].lower(), text[found.end() :]
        if scheme not in schemes:
            raise LinkError("Unsupported URL protocol")
    authority = re.split(r"[/?#]", rest, maxsplit=1)[0]
    query = rest[len(authority) :].rstrip()
    userinfo, _, place = authority.rpartition("@")
    host, port = _split_port(place)
    if not host:
        raise LinkError("URL host is empty")
    if host == ".":
        raise LinkError("Host is invalid")
    host = host.lower()
    if not host.startswith("[") and not _HOST.fullmatch(host):
        raise LinkError("Unallowed characters in URL host")
    if not query.startswith("/"):
        query = f"/{query}"
    return Url(scheme, userinfo, host, port, re.sub(r"[\x00-\x20]", lambda one: f"%{ord(one[0]):02X}", query))


def _split_port(place: str) -> tuple[str, int]:
    host, colon, digits = place.rpartition(":")
    if not colon or "]" in digits:
        return place, 0
    port = int(digits) if digits.isascii() and digits.isdigit() else 0
    if not 0 < port <= _MAX_PORT:
        raise LinkError("Wrong port number specified in the URL")
    return host, port


def check_link(text: str, *, only_https: bool = False) -> str:
    """Return an address of a button as Telegram stores it; raise `LinkError` for one that it refuses."""
    text = text.strip()
    found = _SCHEME.match(text)
    if found and found[1].lower() == "tg":
        if only_https:
            raise LinkError("Only HTTPS links are allowed")
        return _check_tg(text[found.end() :])
    url = parse_url(text, schemes=_WEB)
    if only_https and url.scheme != "https":
        raise LinkError("Only HTTPS links are allowed")
    if "." not in url.host and not url.host.startswith("["):
        raise LinkError("Wrong HTTP URL")
    return str(url)


def _check_tg(rest: str) -> str:
    name, mark, query = rest.partition("?")
    name = name.rstrip("/")
    if not re.fullmatch(r"[A-Za-z0-9_\-/]+", name):
        raise LinkError("Wrong tg URL")
    return f"tg://{name}{mark}{query}"


def user_of(link: str) -> int:
    """Return the user id in `tg://user?id=N`, 0 for any other address."""
    found = re.fullmatch(r"tg:(?://)?user\?id=([0-9]{1,18})", link.strip(), re.IGNORECASE)
    return int(found[1]) if found else 0


def opens_page(text: str) -> bool:
    """Whether an address can be the page of a game."""
    try:
        return check_link(text).startswith(("http://", "https://"))
    except LinkError:
        return False


def opens_bot(text: str, username: str) -> bool:
    """Whether an address starts the bot with a parameter: `t.me/<username>?start=…`."""
    found = re.fullmatch(r"tg:(?://)?resolve\?(.*)", text.strip(), re.IGNORECASE)
    if found:
        query = parse_qs(found[1])
        return _same(query.get("domain", [""])[0], username) and bool(query.get("start"))
    try:
        url = parse_url(text.strip(), "https")
    except LinkError:
        return False
    if url.host not in {"t.me", "telegram.me", "telegram.dog"}:
        return False
    name, _, query_text = url.query[1:].partition("?")
    return _same(name, username) and bool(parse_qs(query_text).get("start"))


def _same(name: str, username: str) -> bool:
    return bool(_NAME.fullmatch(name)) and name.lower() == username.lower()
