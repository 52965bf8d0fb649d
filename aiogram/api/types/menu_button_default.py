"""`MenuButtonDefault`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class MenuButtonDefault(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="default"):
    """No menu button of the chat's own, so that it has the default one.

    Source: https://core.telegram.org/bots/api#menubuttondefault
    """

    type: ClassVar[Literal["default"]] = "default"
    """Always `default`."""
