"""`UniqueGiftColors`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Items

from .base import TelegramObject


class UniqueGiftColors(TelegramObject, frozen=True, kw_only=True):
    """Colours that a unique gift lends to its owner's name, replies and link previews.

    Source: https://core.telegram.org/bots/api#uniquegiftcolors
    """

    model_custom_emoji_id: str
    """Custom emoji of the gift's model."""
    symbol_custom_emoji_id: str
    """Custom emoji of the gift's symbol."""
    light_theme_main_color: int
    """Main colour in light themes, as the number `0xRRGGBB`."""
    light_theme_other_colors: Annotated[list[int], Items(1, 3)]
    """Further colours in light themes, as numbers `0xRRGGBB`."""
    dark_theme_main_color: int
    """Main colour in dark themes, as the number `0xRRGGBB`."""
    dark_theme_other_colors: Annotated[list[int], Items(1, 3)]
    """Further colours in dark themes, as numbers `0xRRGGBB`."""
