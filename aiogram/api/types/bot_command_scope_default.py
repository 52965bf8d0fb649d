"""`BotCommandScopeDefault`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class BotCommandScopeDefault(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="default"):
    """Commands for everybody who has none of a narrower scope.

    Source: https://core.telegram.org/bots/api#botcommandscopedefault
    """

    type: ClassVar[Literal["default"]] = "default"
    """Always `default`."""
