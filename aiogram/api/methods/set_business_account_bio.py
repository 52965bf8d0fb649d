"""`SetBusinessAccountBio`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Length

from .base import TelegramMethod


class SetBusinessAccountBio(TelegramMethod[bool], frozen=True):
    """Change what a business account says about itself.

    The bot needs the right `can_edit_bio` of `BusinessConnection.rights`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setbusinessaccountbio
    """

    business_connection_id: str
    """Business connection to act through."""
    bio: Annotated[str | None, Length(max=140)] = None
    """What the account says about itself; absent or empty removes it."""
