"""`BotCommand`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Length

from .base import TelegramObject


class BotCommand(TelegramObject, frozen=True, kw_only=True):
    """A command that apps offer to people, with what it does.

    Pass a list of these to `set_my_commands`.

    Source: https://core.telegram.org/bots/api#botcommand
    """

    command: Annotated[str, Length(1, 32)]
    """Name of the command: letters a-z, digits and `_`. A leading `/` is dropped; capitals and other
    characters are refused: `BOT_COMMAND_INVALID`.
    """
    description: Annotated[str, Length(1, 256)]
    """What the command does, in words."""
    is_ephemeral: bool | None = None
    """Whether the command, when somebody sends it, is seen by nobody but them and the bot."""
