"""`ConvertGiftToStars`."""

from __future__ import annotations

from .base import TelegramMethod


class ConvertGiftToStars(TelegramMethod[bool], frozen=True):
    """Turn a gift of a business account into Telegram Stars.

    Only a gift that is not unique. The bot needs the right `can_convert_gifts_to_stars` of
    `BusinessConnection.rights`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#convertgifttostars
    """

    business_connection_id: str
    """Business connection to act through."""
    owned_gift_id: str
    """`OwnedGiftRegular.owned_gift_id` of the gift."""
