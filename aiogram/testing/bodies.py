"""Bodies of requests, in the three encodings that Telegram reads."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote

from .parameters import from_form, from_json
from .uploads import Uploaded

LENIENT: Final = ("utf-8", "surrogateescape")

_BOUNDARY: Final = re.compile(r"boundary=(?:\"([^\"]*)\"|([^;\s]*))", re.IGNORECASE)
_ATTRIBUTE: Final = re.compile(r";\s*(name|filename)=(?:\"([^\"]*)\"|([^;\s]*))", re.IGNORECASE)
_TYPE: Final = re.compile(r"^content-type:\s*([^;\s]*)", re.IGNORECASE | re.MULTILINE)
_LONGEST_BOUNDARY: Final = 70

Body = tuple[list[tuple[str, str]], dict[str, Uploaded]]
"""Parameters in order, and files."""


class MalformedBodyError(ValueError):
    """A multipart body has no form at all."""


def read_body(content_type: str, body: bytes) -> Body:
    """Take a body apart.

    One of a kind that is not known is a file without a name. Raises `MalformedBodyError` for a
    multipart body without a usable boundary: every other broken body just has no parameters.
    """
    kind = content_type.lower()
    if "multipart/form-data" in kind:
        return _read_multipart(content_type, body)
    if "application/x-www-form-urlencoded" in kind:
        return from_form(body), {}
    if "application/json" in kind:
        return from_json(body), {}
    return [], {"": Uploaded(body)} if body else {}


def _read_multipart(content_type: str, body: bytes) -> Body:
    found = _BOUNDARY.search(content_type)
    boundary = (found[1] or found[2] or "") if found else ""
    if not 1 <= len(boundary) <= _LONGEST_BOUNDARY:
        raise MalformedBodyError("no usable boundary")
    fields: list[tuple[str, str]] = []
    files: dict[str, Uploaded] = {}
    parts = (b"\r\n" + body).split(b"\r\n--" + boundary.encode(*LENIENT))
    for part in parts[1:]:
        if part.startswith(b"--"):
            break
        head, gap, content = part.partition(b"\r\n\r\n")
        if not gap:
            raise MalformedBodyError("a part has no end of its header")
        header = head.decode(*LENIENT)
        about = {one[1].lower(): unquote(one[2] or one[3] or "") for one in _ATTRIBUTE.finditer(header)}
        name = about.get("name", "")
        if "filename" in about:
            kind = _TYPE.search(header)
            files.setdefault(name, Uploaded(content, about["filename"], kind[1] if kind else ""))
        elif "application/x-www-form-urlencoded" in header.lower():
            fields += from_form(content)
        else:
            fields.append((name, content.decode(*LENIENT)))
    return fields, files
