"""Checking what Telegram's login widget tells a website about a person."""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


def check_signature(token: str, hash: str, **kwargs: Any) -> bool:  # noqa: A002 (Telegram's name of the field)
    """Tell whether the data in `kwargs` come from Telegram: whether it has signed them with `hash` for this bot.

    How old they are, by `auth_date`, is yours to check.
    """
    secret = hashlib.sha256(token.encode()).digest()
    return hmac.compare_digest(signature(secret, check_string(kwargs)), hash.encode("utf-8", "replace"))


def check_integrity(token: str, data: dict[str, Any]) -> bool:
    """Tell the same of data that have their `hash` among them."""
    others = dict(data)
    return check_signature(token, str(others.pop("hash", "")), **others)


def check_string(fields: Mapping[str, object]) -> str:
    """Return what Telegram signs: the fields in the order of their names, each in a line of its own."""
    return "\n".join(f"{name}={fields[name]}" for name in sorted(fields))


def signature(secret: bytes, text: str) -> bytes:
    """Return the signature of a text in hexadecimal digits."""
    return hmac.new(secret, text.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest().encode()
