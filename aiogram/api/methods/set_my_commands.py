"""`SetMyCommands`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Default, Items

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.bot_command import BotCommand
    from aiogram.api.types.bot_command_scope import BotCommandScope


class SetMyCommands(TelegramMethod[bool], frozen=True):
    """Set the list of commands that apps offer to people.

    Each scope and each language has a list of its own; `BotCommandScope` says which of them a person
    sees. Setting replaces the list before it.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setmycommands
    """

    commands: Annotated[list[BotCommand], Items(max=100)]
    """The commands, in their order."""
    scope: Annotated[BotCommandScope | None, Default("BotCommandScopeDefault")] = None
    """Whom the commands are for."""
    language_code: str | None = None
    """Two-letter language that the commands are for; absent for everybody without commands in their own
    language.
    """
