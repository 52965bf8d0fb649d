"""`RichText`: a text, an array of texts, or a text that is marked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from aiogram.testing import errors, markup, views
from aiogram.testing.errors import refuse
from aiogram.testing.formatting.detect import detect
from aiogram.testing.json_fields import FieldError, Fields, as_array, as_object
from aiogram.testing.links import LinkError, check_link
from aiogram.testing.rich_words import NAMED, STYLES

if TYPE_CHECKING:
    from aiogram.testing.state import State

JSON = dict[str, Any]
RichText = str | list[Any] | JSON

_SIGNED: Final = {"mention": "@", "hashtag": "#", "cashtag": "$", "bot_command": "/"}
"""Marks that are found by a sign -> the sign, which the field has not."""
_LITERAL: Final = frozenset({"code", "url", *NAMED})
"""Marks in whose text nothing is looked for."""


class TextReader:
    """Reads `RichText` as a call gives it, and returns it as a message has it."""

    def __init__(self, state: State, *, detect_entities: bool, ephemeral: bool = False) -> None:
        self._state = state
        self._detects = detect_entities
        self.buttons: ButtonReader = ButtonReader(self, logs_in=not ephemeral)

    def read(self, value: object, *, literal: bool = False) -> RichText:
        """Read one; raises `FieldError`."""
        if isinstance(value, str):
            return value if literal or not self._detects else _detected(value)
        if (several := as_array(value)) is not None:
            return [self.read(one, literal=literal) for one in several]
        marked = as_object(value)
        if marked is None:
            raise FieldError("RichText must be a String, an Array or an Object")
        return self._marked(Fields(marked), literal=literal)

    def optional(self, fields: Fields, name: str) -> JSON:
        """Read a field that need not be there."""
        return {name: self.read(fields.values[name])} if name in fields else {}

    def field(self, fields: Fields, name: str, *, literal: bool = False) -> RichText:
        """Read a field that must be there."""
        if name not in fields:
            raise FieldError(f'Can\'t find field "{name}"')
        return self.read(fields.values[name], literal=literal)

    def _marked(self, fields: Fields, *, literal: bool) -> JSON:
        kind = fields.string("type")
        if kind in {"custom_emoji", "mathematical_expression", "anchor", "button"}:
            return {"type": kind, **self._textless(kind, fields)}
        if kind not in STYLES and kind not in NAMED and kind not in {"url", "date_time", "text_mention"}:
            raise FieldError(f'type "{kind}" is unsupported for the RichText')
        text = self.field(fields, "text", literal=literal or kind in _LITERAL)
        return {"type": kind, "text": text, **self._about(kind, fields)}

    def _textless(self, kind: str, fields: Fields) -> JSON:
        match kind:
            case "custom_emoji":
                return {name: fields.string(name) for name in ("custom_emoji_id", "alternative_text")}
            case "mathematical_expression":
                return {"expression": fields.string("expression")}
            case "anchor":
                return {"name": fields.string("name")}
            case _:
                return {"button": self.buttons.read(fields.values.get("button"))}

    def _about(self, kind: str, fields: Fields) -> JSON:
        if kind in NAMED:
            return {NAMED[kind]: fields.optional_string(NAMED[kind])}
        match kind:
            case "url":
                return {"url": _link(fields.string("url"))}
            case "date_time":
                return {
                    "unix_time": fields.integer("unix_time"),
                    "date_time_format": fields.optional_string("date_time_format"),
                }
            case "text_mention":
                return {"user": self._user(fields.object("user").integer("id"))}
            case _:
                return {}

    def _user(self, number: int) -> JSON:
        account = self._state.accounts.get(number)
        if account is None:
            raise FieldError("user not found")
        return views.user(account)


class ButtonReader:
    """Reads `RichMessageButton`."""

    def __init__(self, texts: TextReader, *, logs_in: bool) -> None:
        self._texts = texts
        self._logs_in = logs_in
        """Whether a button may log the person in somewhere."""

    def read(self, value: object) -> JSON:
        """Read one; raises `FieldError`, or refuses an address that leads nowhere."""
        about = as_object(value)
        if about is None:
            raise FieldError("RichMessageButton must be an Object")
        fields = Fields(about)
        button: JSON = {"text": self._texts.field(fields, "text", literal=True)}
        action = markup.read_action(fields)
        if action is None or action.keys() & {"callback_game", "pay"}:
            raise FieldError("RichMessageButton must do something")
        if "login_url" in action and not self._logs_in:
            raise refuse(errors.BUTTON_TYPE_INVALID)
        if style := fields.optional_string("style"):
            if style not in markup.STYLES and style != "link":
                raise FieldError("invalid button style specified")
            if style == "link" and "callback_data" not in action:
                raise FieldError('the style "link" is for callback buttons')
            button["style"] = style
        if len(action.get("callback_data", "").encode("utf-8", "surrogatepass")) > markup.DATA:
            raise refuse("BUTTON_DATA_INVALID")
        return {**button, **markup.checked(action)}


def _link(url: str) -> str:
    try:
        return check_link(url)
    except LinkError as error:
        raise FieldError(f"URL {url!r} is invalid: {error}") from None


def _detected(text: str) -> RichText:
    """Mark what is found by itself."""
    parts: list[Any] = []
    at = 0
    for entity in detect(text):
        found = text[entity.start : entity.end]
        kind = "email_address" if entity.kind == "email" else entity.kind
        means = {"url": _link(found)} if kind == "url" else {NAMED[kind]: found.removeprefix(_SIGNED.get(kind, ""))}
        parts += [text[at : entity.start], {"type": kind, "text": found, **means}]
        at = entity.end
    parts.append(text[at:])
    kept = [part for part in parts if part]
    return kept if len(kept) > 1 else kept[0] if kept else text
