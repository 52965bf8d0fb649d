"""`BackgroundType`."""

from __future__ import annotations

from typing import TypeAlias

from .background_type_chat_theme import BackgroundTypeChatTheme
from .background_type_fill import BackgroundTypeFill
from .background_type_pattern import BackgroundTypePattern
from .background_type_wallpaper import BackgroundTypeWallpaper

BackgroundType: TypeAlias = (
    BackgroundTypeFill | BackgroundTypeWallpaper | BackgroundTypePattern | BackgroundTypeChatTheme
)
"""What the background of a chat is made of.

`BackgroundTypeFill` is colour, `BackgroundTypeWallpaper` a picture, `BackgroundTypePattern` colour
with a pattern, `BackgroundTypeChatTheme` one of the apps' own themes.

Source: https://core.telegram.org/bots/api#backgroundtype
"""
