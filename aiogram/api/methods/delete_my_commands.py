"""`DeleteMyCommands`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Default

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.bot_command_scope import BotCommandScope


class DeleteMyCommands(TelegramMethod[bool], frozen=True):
    """Remove the list of commands of one scope and language.

    People then see the list of a wider scope, where there is one.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#deletemycommands
    """

    scope: Annotated[BotCommandScope | None, Default("BotCommandScopeDefault")] = None
    """Whom the commands are for."""
    language_code: str | None = None
    """Two-letter language that the commands are for; absent for everybody without commands in their own
    language.
    """
