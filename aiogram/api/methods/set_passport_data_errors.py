"""`SetPassportDataErrors`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.passport_element_error import PassportElementError


class SetPassportDataErrors(TelegramMethod[bool], frozen=True):
    """Tell a person what the bot cannot accept in their Telegram Passport.

    They can share the data with the bot again only once they have changed what is wrong.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setpassportdataerrors
    """

    user_id: int
    """Person who shared the data."""
    errors: Sequence[PassportElementError]
    """What is wrong, so that they know what to change."""
