# Two steps, as at Telegram: reading finds what is not a keyboard at all, before the chat is even
# looked up; placing finds what cannot be shown there, and tidies the rest.

"""The parameter `reply_markup`."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from .errors import refuse
from .json_fields import FieldError, Fields
from .links import LinkError, check_link, user_of
from .parameters import compact

if TYPE_CHECKING:
    from .state import Button, Chat, Keyboard

ROW: Final = 12
"""Buttons of a row that are shown; the rest is ignored."""
ALL: Final = 300
"""Buttons of a keyboard that are shown; the rest is ignored."""
DATA: Final = 64
COPIED: Final = 256
SIZE: Final = 10_000
STYLES: Final = frozenset({"danger", "success", "primary"})
_TARGETS: Final = ("allow_user_chats", "allow_bot_chats", "allow_group_chats", "allow_channel_chats")
_INLINE_ONLY: Final = "inline keyboard expected"
_BAD_BUTTON: Final = "can't parse inline keyboard button: "


@dataclass
class Markup:
    """A `reply_markup` that could be read."""

    inline: bool
    """Whether it is an inline keyboard; a message shows no other kind to bots."""
    rows: Keyboard = field(default_factory=list)


def read_markup(text: str) -> Markup | None:
    """Read the parameter; refuse what is not a markup."""
    if not text:
        return None
    try:
        value = json.loads(text)
    except ValueError:
        raise refuse("can't parse reply keyboard markup JSON object") from None
    if not isinstance(value, dict):
        raise refuse("object expected as reply markup")
    fields = Fields(value)
    try:
        # Every part is read, so that an error in one that is not used counts as well.
        reply = _reply_rows(fields)
        inline = _inline_rows(fields)
        removes = fields.boolean("remove_keyboard") or fields.boolean("hide_keyboard")
        forces = fields.boolean("force_reply")
    except FieldError as error:
        raise refuse(str(error)) from None
    if not reply and inline:
        return Markup(inline=True, rows=inline)
    return Markup(inline=False) if reply or removes or forces else None


def _reply_rows(fields: Fields) -> list[Any]:
    rows = fields.array("keyboard")
    for row in rows:
        if not isinstance(row, list):
            raise FieldError('Field "keyboard" must be an Array of Arrays')
        for button in row:
            if isinstance(button, dict):
                try:
                    Fields(button).string("text")
                except FieldError as error:
                    raise FieldError(f"can't parse keyboard button: {error}") from None
            elif not isinstance(button, str):
                raise FieldError("can't parse keyboard button: KeyboardButton must be a String or an Object")
    return rows


def _inline_rows(fields: Fields) -> Keyboard:
    rows: Keyboard = []
    for row in fields.array("inline_keyboard"):
        if not isinstance(row, list):
            raise FieldError('Field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
        rows.append([_read_button(button) for button in row])
    return rows


def _read_button(value: object) -> Button:
    try:
        if not isinstance(value, dict):
            raise FieldError("InlineKeyboardButton must be an Object")
        fields = Fields(value)
        button: Button = {"text": fields.string("text")}
        if icon := fields.optional_string("icon_custom_emoji_id"):
            button["icon_custom_emoji_id"] = icon
        if style := fields.optional_string("style"):
            if style not in STYLES:
                raise FieldError("invalid button style specified")
            button["style"] = style
        return {**button, **_read_action(fields)}
    except FieldError as error:
        raise FieldError(f"{_BAD_BUTTON}{error}") from None


def _read_action(fields: Fields) -> Button:  # noqa: PLR0911 (a return for each kind of button)
    """Return the one action that counts: the first in Telegram's own order."""
    if url := fields.optional_string("url"):
        return {"url": url}
    if data := fields.optional_string("callback_data"):
        return {"callback_data": data}
    if "callback_game" in fields:
        return {"callback_game": {}}
    if fields.boolean("pay"):
        return {"pay": True}
    if "switch_inline_query" in fields:
        return {"switch_inline_query": fields.string("switch_inline_query")}
    if "switch_inline_query_chosen_chat" in fields:
        return _read_target(fields.object("switch_inline_query_chosen_chat"))
    if "switch_inline_query_current_chat" in fields:
        return {"switch_inline_query_current_chat": fields.string("switch_inline_query_current_chat")}
    if "login_url" in fields:
        return {"login_url": fields.object("login_url").string("url")}
    if "web_app" in fields:
        return {"web_app": {"url": fields.object("web_app").string("url")}}
    if "copy_text" in fields:
        return {"copy_text": {"text": fields.object("copy_text").string("text")}}
    if "disabled" in fields:
        return {"disabled": {}}
    raise FieldError("Text buttons are unallowed in the inline keyboard")


def _read_target(fields: Fields) -> Button:
    query = fields.optional_string("query")
    allowed = {name: True for name in _TARGETS if fields.boolean(name)}
    if len(allowed) == len(_TARGETS):
        return {"switch_inline_query": query}
    return {"switch_inline_query_chosen_chat": {"query": query, **allowed}}


def place(markup: Markup | None, chat: Chat | None, *, editing: bool = False) -> Keyboard | None:
    """Return the keyboard as it is shown in `chat`, None for no inline keyboard.

    `chat` is None for a message sent through inline mode.
    """
    if markup is None:
        return None
    if not markup.inline:
        if editing:
            raise refuse(_INLINE_ONLY)
        return None
    rows: Keyboard = []
    left = ALL
    for row in markup.rows:
        shown = [button for button in row if button["text"] or "icon_custom_emoji_id" in button][: min(ROW, left)]
        left -= len(shown)
        if shown:
            rows.append([_tidy(button) for button in shown])
    _check_server_side(rows, chat)
    return rows or None


def _tidy(button: Button) -> Button:
    button = dict(button)
    if button["text"]:
        button["text"] = re.sub(r"[\x00-\x1f]", " ", button["text"].replace("\r", "")).strip()
        if not button["text"]:
            raise refuse("inline keyboard button text must be non-empty")
    if "url" in button:
        button["url"] = _link(button["url"], "URL")
    elif "login_url" in button:
        if user_of(button["login_url"]):
            raise refuse("link to a user can't be used in login URL buttons")
        button["url"] = _link(button.pop("login_url"), "login URL", only_https=True)
    elif "web_app" in button:
        if user_of(button["web_app"]["url"]):
            raise refuse("link to a user can't be used in Web App URL buttons")
        button["web_app"] = {"url": _link(button["web_app"]["url"], "Web App URL", only_https=True)}
    elif (chosen := button.get("switch_inline_query_chosen_chat")) and not any(name in chosen for name in _TARGETS):
        raise refuse("at least one chat type must be allowed")
    return button


def _link(url: str, kind: str, *, only_https: bool = False) -> str:
    try:
        return check_link(url, only_https=only_https)
    except LinkError as error:
        raise refuse(f"inline keyboard button {kind} '{url}' is invalid: {error}") from None


def _check_server_side(rows: Keyboard, chat: Chat | None) -> None:
    for row_number, row in enumerate(rows):
        for number, button in enumerate(row):
            if len(button.get("callback_data", "").encode("utf-8", "surrogatepass")) > DATA:
                raise refuse("BUTTON_DATA_INVALID")
            if "web_app" in button and (chat is None or chat.type != "private"):
                raise refuse("BUTTON_TYPE_INVALID")
            if ("callback_game" in button or "pay" in button) and (row_number, number) != (0, 0):
                raise refuse("BUTTON_POS_INVALID")
            if "copy_text" in button and not 1 <= len(button["copy_text"]["text"]) <= COPIED:
                raise refuse("BUTTON_COPY_TEXT_INVALID")
    if len(compact(rows)) > SIZE:
        raise refuse("reply markup is too long")
