"""`SetBusinessAccountUsername`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Length

from .base import TelegramMethod


class SetBusinessAccountUsername(TelegramMethod[bool], frozen=True):
    """Change the username of a business account.

    The bot needs the right `can_edit_username` of `BusinessConnection.rights`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setbusinessaccountusername
    """

    business_connection_id: str
    """Business connection to act through."""
    username: Annotated[str | None, Length(max=32)] = None
    """Username without the `@`; absent or empty removes it."""
