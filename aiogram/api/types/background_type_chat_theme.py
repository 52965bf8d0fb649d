"""`BackgroundTypeChatTheme`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class BackgroundTypeChatTheme(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="chat_theme"):
    """A background that comes from one of the apps' own themes.

    Source: https://core.telegram.org/bots/api#backgroundtypechattheme
    """

    type: ClassVar[Literal["chat_theme"]] = "chat_theme"
    """Always `chat_theme`."""
    theme_name: str
    """Name of the theme, mostly an emoji."""
