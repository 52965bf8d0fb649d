"""`SetBusinessAccountName`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Length

from .base import TelegramMethod


class SetBusinessAccountName(TelegramMethod[bool], frozen=True):
    """Change the name of a business account.

    The bot needs the right `can_edit_name` of `BusinessConnection.rights`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setbusinessaccountname
    """

    business_connection_id: str
    """Business connection to act through."""
    first_name: Annotated[str, Length(1, 64)]
    """First name."""
    last_name: Annotated[str | None, Length(max=64)] = None
    """Last name; absent or empty for none."""
