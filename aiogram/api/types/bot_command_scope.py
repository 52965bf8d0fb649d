"""`BotCommandScope`."""

from __future__ import annotations

from typing import TypeAlias

from .bot_command_scope_all_chat_administrators import BotCommandScopeAllChatAdministrators
from .bot_command_scope_all_group_chats import BotCommandScopeAllGroupChats
from .bot_command_scope_all_private_chats import BotCommandScopeAllPrivateChats
from .bot_command_scope_chat import BotCommandScopeChat
from .bot_command_scope_chat_administrators import BotCommandScopeChatAdministrators
from .bot_command_scope_chat_member import BotCommandScopeChatMember
from .bot_command_scope_default import BotCommandScopeDefault

BotCommandScope: TypeAlias = (
    BotCommandScopeDefault
    | BotCommandScopeAllPrivateChats
    | BotCommandScopeAllGroupChats
    | BotCommandScopeAllChatAdministrators
    | BotCommandScopeChat
    | BotCommandScopeChatAdministrators
    | BotCommandScopeChatMember
)
"""Whom a list of commands is for.

Telegram takes the narrowest scope that has commands for the person. In a private chat:
`BotCommandScopeChat`, `BotCommandScopeAllPrivateChats`, `BotCommandScopeDefault`. In a group or
supergroup: `BotCommandScopeChatMember`, `BotCommandScopeChatAdministrators` (for administrators),
`BotCommandScopeChat`, `BotCommandScopeAllChatAdministrators` (for administrators),
`BotCommandScopeAllGroupChats`, `BotCommandScopeDefault`. In each, the list in the person's language
comes before the one without a language.

Source: https://core.telegram.org/bots/api#botcommandscope
"""
