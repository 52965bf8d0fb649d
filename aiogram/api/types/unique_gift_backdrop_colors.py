"""`UniqueGiftBackdropColors`."""

from __future__ import annotations

from .base import TelegramObject


class UniqueGiftBackdropColors(TelegramObject, frozen=True, kw_only=True):
    """Colours of what is behind a unique gift.

    Source: https://core.telegram.org/bots/api#uniquegiftbackdropcolors
    """

    center_color: int
    """Colour in the middle, as the number `0xRRGGBB`."""
    edge_color: int
    """Colour at the edges, as the number `0xRRGGBB`."""
    symbol_color: int
    """Colour of the symbol, as the number `0xRRGGBB`."""
    text_color: int
    """Colour of the text, as the number `0xRRGGBB`."""
