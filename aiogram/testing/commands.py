"""The commands that bots list: for whom, in which languages, and which of them somebody sees."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from . import errors
from .direct_messages import DirectMessages
from .errors import refuse
from .json_fields import FieldError, Fields, as_array, as_object

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .accounts import Account
    from .chats import Chat
    from .core import Call

JSON = dict[str, Any]

MOST: Final = 100
"""How many commands a list may have."""
LONGEST_COMMAND: Final = 32
LONGEST_DESCRIPTION: Final = 256

_COMMAND = re.compile("[a-z0-9_]+")
_WIDE = frozenset({"default", "all_private_chats", "all_group_chats", "all_chat_administrators"})
_OF_CHATS = frozenset({"chat", "chat_administrators", "chat_member"})


class Scope(NamedTuple):
    """For whom a list of commands is."""

    type: str = "default"
    chat: Chat | None = None
    user: Account | None = None


@dataclass
class CommandLists:
    """All lists of one bot."""

    lists: dict[tuple[Scope, str], list[JSON]] = field(default_factory=dict[tuple[Scope, str], list[JSON]])
    """Scope and language, which may be empty -> commands as BotCommand."""

    def get(self, scope: Scope, language: str) -> list[JSON]:
        """Return exactly this list; one scope does not stand in for another."""
        return self.lists.get((scope, language), [])

    def put(self, scope: Scope, language: str, commands: list[JSON]) -> None:
        """Replace a list; an empty one is the same as none."""
        self.lists.pop((scope, language), None)
        if commands:
            self.lists[scope, language] = commands

    def seen(self, chat: Chat, person: Account, language: str) -> list[JSON]:
        """Return the list that somebody sees in a chat: the narrowest one, in their language where there is one."""
        for scope in _narrowing(chat, person):
            for found in (self.get(scope, language), self.get(scope, "")):
                if found:
                    return found
        return []


def _narrowing(chat: Chat, person: Account) -> Iterator[Scope]:
    """Go through the scopes that hold for somebody in a chat, from the narrowest on."""
    if chat.type == "private":
        yield from (Scope("chat", chat), Scope("all_private_chats"), Scope())
        return
    yield Scope("chat_member", chat, person)
    if chat.member(person).is_admin:
        yield Scope("chat_administrators", chat)
    yield Scope("chat", chat)
    if chat.member(person).is_admin:
        yield Scope("all_chat_administrators")
    yield from (Scope("all_group_chats"), Scope())


def read_commands(text: str) -> list[JSON]:
    """Read the parameter `commands`; nothing is an empty list."""
    try:
        values = as_array(json.loads(text or "[]"))
    except ValueError:
        raise refuse("can't parse commands JSON object") from None
    if values is None:
        raise refuse("expected an Array of BotCommand")
    commands = [_read_command(value) for value in values]
    if len(commands) > MOST:
        raise refuse("BOT_COMMANDS_TOO_MUCH")
    if not all(_COMMAND.fullmatch(one["command"]) for one in commands):
        raise refuse("BOT_COMMAND_INVALID")
    return commands


def _read_command(value: object) -> JSON:
    body = as_object(value)
    if body is None:
        raise refuse("can't parse BotCommand: expected an Object")
    fields = Fields(body)
    try:
        command = fields.string("command").removeprefix("/").strip()
        description = fields.string("description").strip()
        ephemeral = fields.boolean("is_ephemeral")
    except FieldError as error:
        raise refuse(f"can't parse BotCommand: {error}") from None
    for text, what, longest in (
        (command, "command", LONGEST_COMMAND),
        (description, "command description", LONGEST_DESCRIPTION),
    ):
        if not text:
            raise refuse(f"{what} must be non-empty")
        if len(text) > longest:
            raise refuse(f"{what} length must not exceed {longest}")
    return {"command": command, "description": description, **({"is_ephemeral": True} if ephemeral else {})}


def read_scope(call: Call) -> Scope:
    """Read the parameter `scope`; nothing is the default one."""
    text = call.parameters.text("scope")
    if not text:
        return Scope()
    try:
        value = as_object(json.loads(text))
    except ValueError:
        raise refuse("can't parse BotCommandScope JSON object") from None
    if value is None:
        raise refuse("can't parse BotCommandScope: BotCommandScope must be an Object")
    try:
        return _scope(call, Fields(value))
    except FieldError as error:
        raise refuse(f"can't parse BotCommandScope: {error}") from None


def _scope(call: Call, fields: Fields) -> Scope:
    kind = fields.string("type")
    if kind in _WIDE:
        return Scope(kind)
    if kind not in _OF_CHATS:
        raise FieldError("Unsupported type specified")
    chat_id = fields.string("chat_id")
    if not chat_id:
        raise FieldError("Empty chat_id specified")
    user_id = fields.integer("user_id") if kind == "chat_member" else 0
    if kind == "chat_member" and user_id <= 0:
        raise FieldError("Invalid user_id specified")
    chat = call.state.chat_of(call.bot, chat_id)
    call.state.check_access(call.bot, chat)
    if isinstance(chat, DirectMessages):
        raise refuse(errors.NOT_IN_DIRECT)
    if chat.type == "channel":
        raise refuse("can't change commands in channel chats")
    if chat.type == "private" and kind != "chat":
        raise refuse("can't use specified scope in private chats")
    if kind != "chat_member":
        return Scope(kind, chat)
    user = call.state.accounts.get(user_id)
    if user is None:
        raise refuse(errors.USER_NOT_FOUND)
    return Scope(kind, chat, user)
