"""`BusinessIntro`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .sticker import Sticker


class BusinessIntro(TelegramObject, frozen=True, kw_only=True):
    """Greeting that a business account shows in an empty chat.

    Received as `ChatFullInfo.business_intro`.

    Source: https://core.telegram.org/bots/api#businessintro
    """

    title: str | None = None
    """Heading of the greeting."""
    message: str | None = None
    """Text of the greeting."""
    sticker: Sticker | None = None
    """Sticker of the greeting."""
