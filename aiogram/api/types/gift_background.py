"""`GiftBackground`."""

from __future__ import annotations

from .base import TelegramObject


class GiftBackground(TelegramObject, frozen=True, kw_only=True):
    """Colours behind a gift.

    Source: https://core.telegram.org/bots/api#giftbackground
    """

    center_color: int
    """Colour in the middle, as the number `0xRRGGBB`."""
    edge_color: int
    """Colour at the edges, as the number `0xRRGGBB`."""
    text_color: int
    """Colour of the text, as the number `0xRRGGBB`."""
