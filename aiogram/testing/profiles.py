"""What bots say of themselves: their names and descriptions, menu buttons, and the rights that they ask for."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from . import errors
from .accounts import BotAccount
from .commands import CommandLists
from .errors import refuse
from .json_fields import FieldError, Fields, as_object
from .links import LinkError, check_link
from .parameters import leading_integer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .accounts import Account
    from .chats import Chat
    from .core import Call
    from .parameters import Parameters

JSON = dict[str, Any]

_LANGUAGE = re.compile("[a-z]{2}")
COOL_DOWN: Final = 600
"""Seconds: how long a bot must have run to be closed, and stays away after it has logged out."""


@dataclass
class Texts:
    """One text of a profile in several languages."""

    texts: dict[str, str] = field(default_factory=dict[str, str])
    """Language -> text; the empty one is for everybody without their own."""

    def get(self, language: str) -> str:
        """Return what somebody of this language reads."""
        return self.texts.get(language) or self.texts.get("", "")

    def put(self, language: str, text: str) -> None:
        """Change the text for a language; an empty one takes it away."""
        self.texts.pop(language, None)
        if text:
            self.texts[language] = text


@dataclass(eq=False, kw_only=True)
class Profile:
    """What one bot has set."""

    names: Texts = field(default_factory=Texts)
    """Languages with a name of their own; everybody else reads the bot's first name."""
    descriptions: Texts = field(default_factory=Texts)
    short_descriptions: Texts = field(default_factory=Texts)
    commands: CommandLists = field(default_factory=CommandLists)
    menu_button: JSON = field(default_factory=lambda: {"type": "default"})
    """The button of every chat without its own."""
    menu_buttons: dict[Chat, JSON] = field(default_factory=dict["Chat", JSON])
    group_rights: set[str] = field(default_factory=set[str])
    """The rights that the bot asks for in groups."""
    channel_rights: set[str] = field(default_factory=set[str])
    """The rights that the bot asks for in channels."""
    logged_out_until: int = 0
    """Unix time from which on the bot may come back."""
    running_since: int = 0
    """Unix time of the first call since the bot was closed; 0 for as long as the server."""
    closed: bool = False

    def name_for(self, bot: BotAccount, language: str) -> str:
        """Return what somebody of this language calls the bot."""
        return self.names.get(language) or bot.first_name

    def button_in(self, chat: Chat) -> JSON:
        """Return the menu button that a private chat shows: where nothing was chosen, the commands."""
        shown = self.menu_buttons.get(chat, self.menu_button)
        return {"type": "commands"} if shown["type"] == "default" else shown


class Profiles(dict["Account", Profile]):
    """Bot -> what it has set."""

    def commands_in(self, chat: Chat, person: Account) -> Iterator[tuple[BotAccount, JSON]]:
        """Yield the commands that somebody's app offers in a chat: those of all bots that are in it."""
        for one in chat.members:
            if isinstance(one, BotAccount):
                for command in self[one].commands.seen(chat, person, person.language):
                    yield one, command

    def __missing__(self, bot: Account) -> Profile:
        self[bot] = profile = Profile()
        return profile


def read_account(call: Call) -> Account:
    """Return the person or bot that `user_id` names; refuse what is nobody."""
    number = call.parameters.integer("user_id", 0, 0, 2**63)
    if number <= 0:
        raise refuse(errors.BAD_USER_ID)
    account = call.state.accounts.get(number)
    if account is None:
        raise refuse(errors.USER_NOT_FOUND)
    return account


def read_language(read: Parameters) -> str:
    """Return a language code of two letters, or the empty text."""
    language = read.text("language_code")
    if language and not _LANGUAGE.fullmatch(language):
        raise refuse(errors.BAD_LANGUAGE)
    return language


def read_profile_text(read: Parameters, name: str, longest: int, too_long: str) -> str:
    """Return a text of a profile without the white space around it."""
    text = read.text(name).strip()
    if len(text) > longest:
        raise refuse(too_long)
    return text


def menu_chat(call: Call) -> Chat | None:
    """Return the private chat that a menu button is for, None for the default of all."""
    chat_id = call.parameters.text("chat_id")
    if not chat_id:
        return None
    person = call.state.accounts.get(leading_integer(chat_id))
    if person is None or person.is_bot:
        raise refuse(errors.CHAT_NOT_FOUND)
    return call.state.chat_of(call.bot, chat_id)


def read_menu_button(text: str) -> JSON:
    """Return a MenuButton; nothing is the default one."""
    try:
        value = json.loads(text or "{}")
    except ValueError:
        raise refuse("can't parse menu button JSON object") from None
    body = as_object(value)
    if body is None:
        raise refuse("can't parse menu button: MenuButton must be an Object")
    if not body:
        return {"type": "default"}
    fields = Fields(body)
    try:
        kind = fields.string("type")
        if kind == "web_app":
            return {"type": kind, "text": fields.string("text"), "web_app": {"url": _address(fields)}}
    except FieldError as error:
        raise refuse(f"can't parse menu button: {error}") from None
    if kind not in {"default", "commands"}:
        raise refuse("can't parse menu button: MenuButton has unsupported type")
    return {"type": kind}


def _address(fields: Fields) -> str:
    url = fields.object("web_app").string("url")
    try:
        return check_link(url, only_https=True)
    except LinkError as error:
        raise FieldError(f"Menu button Web App URL '{url}' is invalid: {error}") from None
