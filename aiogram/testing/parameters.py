# Telegram keeps every parameter as text, whichever way it came, and reads it without complaint.

"""The parameters of a call, read as Telegram reads them."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_plus

import msgspec

from .errors import refuse

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_DIGITS = re.compile(r"-?[0-9]+")
_DECIMAL = re.compile(r"[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?")
_TRUE = frozenset({"true", "yes", "1"})
_INT32 = 2**31 - 1


class Parameters(dict[str, str]):
    """Name -> text; the readers never fail where Telegram does not."""

    def text(self, name: str) -> str:
        """Return a text; absent and empty are the same."""
        return self.get(name, "")

    def boolean(self, name: str) -> bool:
        """Return whether the value is `true`, `yes` or `1`: anything else is false."""
        value = self.get(name)
        return value is not None and value.strip().lower() in _TRUE

    def integer(self, name: str, default: int = 0, low: int = -_INT32, high: int = _INT32) -> int:
        """Return a number moved into its range; text that does not begin with digits is 0."""
        value = self.get(name)
        return max(low, min(high, leading_integer(value) if value else default))

    def decimal(self, name: str) -> float:
        """Return a number with a fraction; text that does not begin with one is 0."""
        found = _DECIMAL.match(self.text(name).strip())
        return float(found[0]) if found else 0.0

    def message_id(self, name: str = "message_id") -> int:
        """Return a message id, 0 where there is none."""
        return max(0, self.integer(name))

    def required(self, name: str) -> str:
        """Return a text; missing or empty it is refused."""
        value = self.text(name)
        if not value:
            raise refuse(f'parameter "{name}" is required')
        return value


def leading_integer(text: str) -> int:
    """Return the number that `text` begins with, 0 for none."""
    found = _DIGITS.match(text)
    # Beyond 20 digits the size does not matter: every reader moves it into its range.
    return int(found[0][:21]) if found else 0


def merge(*sources: Iterable[tuple[str, str]]) -> Parameters:
    """Join parameters from several places; a name that occurs again is ignored."""
    merged = Parameters()
    for source in sources:
        for name, value in source:
            merged.setdefault(name, value)
    return merged


def from_values(values: Mapping[str, Any]) -> Parameters:
    """Read Python values as a JSON body would be read: text stays, all else becomes its JSON text."""
    return Parameters({name: value if isinstance(value, str) else compact(value) for name, value in values.items()})


def from_form(text: bytes) -> list[tuple[str, str]]:
    """Read a query string or an urlencoded body."""
    pairs: list[tuple[str, str]] = []
    for part in text.split(b"&"):
        if part:
            name, _, value = part.partition(b"=")
            pairs.append((_decode(name), _decode(value)))
    return pairs


def from_json(body: bytes) -> list[tuple[str, str]]:
    """Read a JSON body: the outermost texts are decoded, everything else stays JSON text.

    A body that cannot be read gives no parameters, and no error.
    """
    try:
        values = _decode_body(body)
        if isinstance(values, str):
            return [("content", values)]
        return [(name, _scalar(bytes(raw))) for name, raw in values.items()]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return []


_encode = json.JSONEncoder(ensure_ascii=True, separators=(",", ":")).encode
_encode_quickly = msgspec.json.Encoder().encode
_decode_body = msgspec.json.Decoder(dict[str, msgspec.Raw] | str).decode
_decode_text = msgspec.json.Decoder(str).decode


def to_json(value: object) -> bytes:
    """Return JSON as Telegram writes it: ASCII only, without spaces."""
    try:
        quick = _encode_quickly(value)
    except (TypeError, ValueError):
        # A surrogate without its other half, which an app may send.
        return _encode(value).encode()
    return quick if quick.isascii() and b"\x7f" not in quick else _encode(value).encode()


def compact(value: object) -> str:
    """Return JSON as text, written as Telegram writes it."""
    return to_json(value).decode()


def _scalar(raw: bytes) -> str:
    raw = raw.strip()
    return _decode_text(raw) if raw.startswith(b'"') else raw.decode()


def _decode(text: bytes) -> str:
    # Bytes that are no UTF-8 survive as lone surrogates, for the reader of texts to refuse.
    return unquote_plus(text.decode("utf-8", "surrogateescape"), errors="surrogateescape")
