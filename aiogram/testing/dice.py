"""Emoji that fall on a number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from . import errors
from .errors import refuse

if TYPE_CHECKING:
    from .state import State

FACES: Final = {"🎲": 6, "🎯": 6, "🏀": 5, "⚽": 5, "🎳": 6, "🎰": 64}
"""Emoji that can be thrown -> how many numbers there are, from 1 on."""
_AS_PICTURE: Final = "\ufe0f"
"""What keyboards put behind an emoji, to have it drawn in colors."""


def read_emoji(text: str) -> str:
    """Return what is to be thrown, a die when nothing is named; refuse what cannot be."""
    emoji = text.strip().removesuffix(_AS_PICTURE) or next(iter(FACES))
    if emoji not in FACES:
        raise refuse(errors.EMOTICON_INVALID)
    return emoji


def throw(state: State, emoji: str) -> dict[str, Any]:
    """Throw it, and return what a message has of it. The numbers are the same in every run."""
    return {"dice": {"emoji": emoji, "value": state.number() % FACES[emoji] + 1}}
