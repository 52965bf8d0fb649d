# Two steps, as at Telegram: reading finds what is not a keyboard at all, before the chat is even
# looked up; placing finds what cannot be shown there, and tidies the rest.

"""The parameter `reply_markup`."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from . import errors
from .errors import refuse
from .json_fields import FieldError, Fields, as_array, as_object
from .links import LinkError, check_link, user_of
from .parameters import compact

if TYPE_CHECKING:
    from collections.abc import Callable

    from .chats import Chat
    from .messages import Button, Keyboard

ROW: Final = 12
"""Buttons of a row that are shown; the rest is ignored."""
ALL: Final = 300
"""Buttons of a keyboard that are shown; the rest is ignored."""
DATA: Final = 64
COPIED: Final = 256
SIZE: Final = 10_000
STYLES: Final = frozenset({"danger", "success", "primary"})
_TARGETS: Final = ("allow_user_chats", "allow_bot_chats", "allow_group_chats", "allow_channel_chats")
_PRIVATE_ONLY: Final = {
    "request_users": "users can be requested in private chats only",
    "request_chat": "chats can be requested in private chats only",
    "request_contact": "phone number can be requested in private chats only",
    "request_location": "location can be requested in private chats only",
    "request_poll": "poll can be requested in private chats only",
    "web_app": "web App buttons can be used in private chats only",
}
_INLINE_ONLY: Final = "inline keyboard expected"


@dataclass
class Markup:
    """A `reply_markup` that could be read."""

    inline: bool
    """Whether it is an inline keyboard; a message shows no other kind to bots."""
    private_only: str = ""
    """What is wrong with it outside private chats."""
    removes: bool = False
    """Whether it takes a reply keyboard away."""
    reply: Keyboard = field(default_factory=list[list[dict[str, Any]]])
    """The rows of a reply keyboard."""
    selective: bool = False
    """Whether it brings or takes that keyboard for some people only."""
    rows: Keyboard = field(default_factory=list[list[dict[str, Any]]])


def read_markup(text: str) -> Markup | None:
    """Read the parameter; refuse what is not a markup."""
    if not text:
        return None
    try:
        value = as_object(json.loads(text))
    except ValueError:
        raise refuse("can't parse reply keyboard markup JSON object") from None
    if value is None:
        raise refuse("object expected as reply markup")
    fields = Fields(value)
    try:
        # Every part is read, so that an error in one that is not used counts as well.
        reply = _reply_rows(fields)
        inline = _inline_rows(fields)
        removes = fields.boolean("remove_keyboard") or fields.boolean("hide_keyboard")
        forces = fields.boolean("force_reply")
        selective = fields.boolean("selective")
    except FieldError as error:
        raise refuse(str(error)) from None
    if not reply and inline:
        return Markup(inline=True, rows=inline)
    if not (reply or removes or forces):
        return None
    return Markup(
        inline=False,
        private_only=_private_only(reply),
        removes=removes and not reply,
        reply=reply,
        selective=selective,
    )


def _rows(fields: Fields, name: str, wrong: str) -> list[list[Any]]:
    rows = [as_array(row) for row in fields.array(name)]
    if None in rows:
        raise FieldError(wrong)
    return [row for row in rows if row is not None]


def _reply_rows(fields: Fields) -> Keyboard:
    rows = _rows(fields, "keyboard", 'Field "keyboard" must be an Array of Arrays')
    try:
        return [[read_reply_button(button) for button in row] for row in rows]
    except FieldError as error:
        raise FieldError(f"can't parse keyboard button: {error}") from None


def read_reply_button(value: object) -> Button:
    """Read one button of a reply keyboard; raises `FieldError`."""
    if isinstance(value, str):
        return {"text": value}
    fields = _fields(value, "KeyboardButton must be a String or an Object")
    fields.string("text")
    if "request_managed_bot" in fields:
        wanted = fields.object("request_managed_bot")
        wanted.integer("request_id")
        wanted.optional_string("suggested_name")
        wanted.optional_string("suggested_username")
    return fields.values


def _private_only(rows: Keyboard) -> str:
    buttons = [button for row in rows for button in row]
    return next((why for one in buttons for name, why in _PRIVATE_ONLY.items() if one.get(name)), "")


def _inline_rows(fields: Fields) -> Keyboard:
    wrong = 'Field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'
    rows = _rows(fields, "inline_keyboard", wrong)
    try:
        return [[_read_button(button) for button in row] for row in rows]
    except FieldError as error:
        raise FieldError(f"can't parse inline keyboard button: {error}") from None


def _fields(value: object, wrong: str) -> Fields:
    values = as_object(value)
    if values is None:
        raise FieldError(wrong)
    return Fields(values)


def _read_button(value: object) -> Button:
    fields = _fields(value, "InlineKeyboardButton must be an Object")
    button: Button = {"text": fields.string("text")}
    if icon := fields.optional_string("icon_custom_emoji_id"):
        button["icon_custom_emoji_id"] = icon
    if style := fields.optional_string("style"):
        if style not in STYLES:
            raise FieldError("invalid button style specified")
        button["style"] = style
    action = read_action(fields)
    if action is None:
        raise FieldError("Text buttons are unallowed in the inline keyboard")
    return {**button, **action}


def read_action(fields: Fields) -> Button | None:
    """Read what a button does: the first that it has counts, and the others are ignored; None for nothing."""
    return next((action for name, read in _ACTIONS.items() if name in fields and (action := read(fields))), None)


def _read_target(fields: Fields) -> Button:
    query = fields.optional_string("query")
    allowed = {name: True for name in _TARGETS if fields.boolean(name)}
    if len(allowed) == len(_TARGETS):
        return {"switch_inline_query": query}
    return {"switch_inline_query_chosen_chat": {"query": query, **allowed}}


def _one_string(name: str) -> Callable[[Fields], Button]:
    def read(fields: Fields) -> Button:
        text = fields.optional_string(name)
        return {name: text} if text else {}

    return read


# The order is the one in which they count.
_ACTIONS: Final[dict[str, Callable[[Fields], Button]]] = {
    "url": _one_string("url"),
    "callback_data": _one_string("callback_data"),
    "callback_game": lambda _: {"callback_game": {}},
    "pay": lambda fields: {"pay": True} if fields.boolean("pay") else {},
    "switch_inline_query": lambda fields: {"switch_inline_query": fields.string("switch_inline_query")},
    "switch_inline_query_chosen_chat": lambda fields: _read_target(fields.object("switch_inline_query_chosen_chat")),
    "switch_inline_query_current_chat": lambda fields: {
        "switch_inline_query_current_chat": fields.string("switch_inline_query_current_chat")
    },
    "login_url": lambda fields: {"login_url": fields.object("login_url").string("url")},
    "web_app": lambda fields: {"web_app": {"url": fields.object("web_app").string("url")}},
    "copy_text": lambda fields: {"copy_text": {"text": fields.object("copy_text").string("text")}},
    "disabled": lambda _: {"disabled": {}},
}


def place(
    markup: Markup | None, chat: Chat | None, *, editing: bool = False, ephemeral: bool = False
) -> Keyboard | None:
    """Return the keyboard as it is shown in `chat`, None for no inline keyboard.

    `chat` is None for a message sent through inline mode. Below an `ephemeral` one nobody logs in.
    """
    if markup is None:
        return None
    if not markup.inline:
        if editing:
            raise refuse(_INLINE_ONLY)
        if markup.private_only and (chat is None or chat.type != "private"):
            raise refuse(markup.private_only)
        return None
    if ephemeral and any("login_url" in button for row in markup.rows for button in row):
        raise refuse(errors.BUTTON_TYPE_INVALID)
    rows = [[_tidy(button) for button in row] for row in _shown(markup.rows)]
    _check_server_side(rows, chat)
    return rows or None


def reply_keyboard(markup: Markup | None) -> Keyboard | None:
    """Return the reply keyboard that a message brings, empty where it takes one away, None for neither."""
    if markup is None or markup.inline:
        return None
    rows = [[button for button in row if button["text"]] for row in markup.reply]
    return rows if rows or markup.removes else None


def _shown(rows: Keyboard) -> Keyboard:
    """Leave out what Telegram leaves out without a word: buttons without a label, and those beyond the limits."""
    shown: Keyboard = []
    left = ALL
    for row in rows:
        labelled = [button for button in row if button["text"] or "icon_custom_emoji_id" in button]
        if kept := labelled[: min(ROW, left)]:
            shown.append(kept)
            left -= len(kept)
    return shown


def _tidy(button: Button) -> Button:
    button = dict(button)
    if button["text"]:
        button["text"] = re.sub(r"[\x00-\x1f]", " ", button["text"].replace("\r", "")).strip()
        if not button["text"]:
            raise refuse("inline keyboard button text must be non-empty")
    return checked(button)


def checked(button: Button) -> Button:
    """Return a button with its addresses as Telegram writes them; refuse one that leads nowhere."""
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
                raise refuse(errors.BUTTON_TYPE_INVALID)
            if ("callback_game" in button or "pay" in button) and (row_number, number) != (0, 0):
                raise refuse("BUTTON_POS_INVALID")
            if "copy_text" in button and not 1 <= len(button["copy_text"]["text"]) <= COPIED:
                raise refuse("BUTTON_COPY_TEXT_INVALID")
    if len(compact(rows)) > SIZE:
        raise refuse("reply markup is too long")
