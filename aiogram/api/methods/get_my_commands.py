"""`GetMyCommands`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Default

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.bot_command import BotCommand  # noqa: F401 (named by the base class)
    from aiogram.api.types.bot_command_scope import BotCommandScope


class GetMyCommands(TelegramMethod["list[BotCommand]"], frozen=True):
    """Look up the list of commands of one scope and language.

    Returns:
        The commands; an empty list when none were set for just this scope and language, even if
        people see those of a wider scope.

    Source: https://core.telegram.org/bots/api#getmycommands
    """

    scope: Annotated[BotCommandScope | None, Default("BotCommandScopeDefault")] = None
    """Whom the commands are for."""
    language_code: str | None = None
    """Two-letter language that the commands are for; absent for everybody without commands in their own
    language.
    """
