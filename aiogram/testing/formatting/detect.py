"""Entities that Telegram finds by itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from .entity import Entity

if TYPE_CHECKING:
    from collections.abc import Iterator

# Without a scheme only a name that ends in a well-known top-level domain is a link.
_TOP: Final = (
    "aero|app|art|biz|blog|cat|cloud|club|com|coop|dev|edu|gov|info|int|io|jobs|link|live|me|mil|mobi|museum|name|net"
    "|news|online|org|page|pro|shop|site|space|store|tech|tel|top|travel|tv|wiki|xyz|ai|am|at|au|be|br|by|ca|cc|ch|cn"
    "|co|cz|de|dk|ee|es|eu|fi|fr|ge|gg|gr|hk|hu|id|ie|il|in|ir|is|it|jp|kr|kz|lt|lv|ly|mx|nl|no|nz|pl|pt|ro|rs|ru|se"
    "|sg|si|sk|su|th|to|tr|tw|ua|uk|us|uz|vn|za"
)
_LABEL: Final = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_NAME: Final = rf"(?:{_LABEL}\.)+"
_REST: Final = r"(?::\d{1,5})?(?:[/?#][^\s<>«»\"]*)?"

_PATTERNS: Final = (
    ("mention", re.compile(r"(?<![\w@])@[A-Za-z0-9_]{3,32}(?!\w)")),
    ("bot_command", re.compile(r"(?<![\w/<>@])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>@])", re.ASCII)),
    ("hashtag", re.compile(r"(?<![\w#\u200c])#(?=[\w\u200c]*[^\W\d_])[\w\u200c]{1,256}(?![\w\u200c#])")),
    ("cashtag", re.compile(r"(?<![\w$])\$[A-Z]{1,8}(?![\w$])")),
    ("email", re.compile(rf"(?<![\w.%+-])[\w.%+-]{{1,64}}@{_NAME}[A-Za-z]{{2,24}}(?![\w-])", re.ASCII)),
    (
        "url",
        re.compile(
            rf"(?<![\w@./-])(?:https?|ftp|tonsite)://(?:[^\s/@]+@)?{_NAME}[^\W\d_]{{2,24}}{_REST}", re.IGNORECASE
        ),
    ),
    ("url", re.compile(rf"(?<![\w@./:-]){_NAME}(?:{_TOP})(?![\w@-]|\.\w){_REST}", re.IGNORECASE)),
)
_SIGNS: Final = frozenset("/@#$.")
"""One of these is in whatever is found."""
_TRAILING: Final = ".,:;!?'\"…"
_PAIRS: Final = {")": "(", "]": "[", "}": "{"}


def detect(text: str) -> list[Entity]:
    """Return what is found, in order; where two overlap the one that begins first counts, then the longer."""
    if _SIGNS.isdisjoint(text):
        return []
    found = sorted(_matches(text), key=lambda entity: (entity.start, -entity.end))
    kept: list[Entity] = []
    for entity in found:
        if not kept or entity.start >= kept[-1].end:
            kept.append(entity)
    return kept


def _matches(text: str) -> Iterator[Entity]:
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            start, end = match.span()
            yield Entity(kind, start, _without_punctuation(text, start, end) if kind == "url" else end)


def _without_punctuation(text: str, start: int, end: int) -> int:
    """Leave a closing bracket that opens outside, and what ends the sentence, to the sentence."""
    while end > start and (
        (last := text[end - 1]) in _TRAILING
        or (last in _PAIRS and text.count(_PAIRS[last], start, end) < text.count(last, start, end))
    ):
        end -= 1
    return end
