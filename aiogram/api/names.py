"""One stem everywhere: how the name of a type, a method and a module follow from each other."""

from __future__ import annotations

import re

_WORD = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def stem(name: str) -> str:
    """Return the module's name for a type or method: `answerCallbackQuery` gives `answer_callback_query`."""
    return _WORD.sub("_", name).lower()


def api_name(method: str) -> str:
    """Return Telegram's name of a method class: `AnswerCallbackQuery` gives `answerCallbackQuery`."""
    return method[0].lower() + method[1:]
