"""`SetBusinessAccountGiftSettings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.accepted_gift_types import AcceptedGiftTypes


class SetBusinessAccountGiftSettings(TelegramMethod[bool], frozen=True):
    """Choose which gifts a business account accepts.

    The bot needs the right `can_change_gift_settings` of `BusinessConnection.rights`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setbusinessaccountgiftsettings
    """

    business_connection_id: str
    """Business connection to act through."""
    show_gift_button: bool
    """Whether a button for giving gifts always stands in the input field, for the account and for those
    who write to it.
    """
    accepted_gift_types: AcceptedGiftTypes
    """Kinds of gifts that the account accepts."""
