"""`VerifyUser`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Length

from .base import TelegramMethod


class VerifyUser(TelegramMethod[bool], frozen=True):
    """Mark a person as verified by the organisation that your bot stands for.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#verifyuser
    """

    user_id: int
    """Person to verify."""
    custom_description: Annotated[str | None, Length(max=70)] = None
    """What the mark says; has to be empty unless the organisation may choose its own words."""
