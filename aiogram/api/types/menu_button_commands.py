"""`MenuButtonCommands`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class MenuButtonCommands(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="commands"):
    """A menu button that shows the bot's commands.

    Source: https://core.telegram.org/bots/api#menubuttoncommands
    """

    type: ClassVar[Literal["commands"]] = "commands"
    """Always `commands`."""
