"""The buttons of keyboards and of rich messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.rich_words import text_words

from .scene import Key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .scene import KeyRows

JSON = dict[str, Any]

_ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
    "disabled",
    "request_users",
    "request_chat",
    "request_managed_bot",
    "request_contact",
    "request_location",
    "request_poll",
)
"""What a button can do: fields of the three kinds of buttons."""


def read_keys(rows: Iterable[Iterable[JSON]]) -> KeyRows:
    """Return the buttons of a keyboard."""
    return tuple(
        tuple(read_key(button, (down, along)) for along, button in enumerate(row)) for down, row in enumerate(rows)
    )


def read_key(button: JSON, place: tuple[int, int] = (0, 0)) -> Key:
    """Return a button; its label may be rich text."""
    does = next((name for name in _ACTIONS if name in button), "text")
    detail = button.get(does)
    if isinstance(detail, dict):
        # Of a Web App or a login its address, of a text to be copied the text.
        detail = button[does].get("url") or button[does].get("text", "")
    return Key(
        text_words(button["text"]),
        does,
        str(button.get("style", "")),
        detail if isinstance(detail, str) and does not in {"callback_data", "text"} else "",
        place,
    )
