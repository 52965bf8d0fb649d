"""The labels of the items of a list."""

from __future__ import annotations

from typing import Final

from aiogram.testing.rich_words import POINT

_ROMAN: Final = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)
_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def label(kind: str, number: int) -> str:
    """Return what stands before an item: `kind` is `1`, `a`, `A`, `i`, `I`, or empty for a list without order."""
    match kind:
        case "":
            return POINT
        case "a" | "A":
            written = _letters(number)
        case "i" | "I":
            written = _roman(number)
        case _:
            written = str(number)
    return f"{written.lower() if kind.islower() else written}."


def _letters(number: int) -> str:
    written = ""
    while number > 0:
        number, place = divmod(number - 1, len(_LETTERS))
        written = _LETTERS[place] + written
    return written


def _roman(number: int) -> str:
    written = ""
    for value, sign in _ROMAN:
        times, number = divmod(number, value)
        written += sign * times
    return written
