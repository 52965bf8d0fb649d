"""`SetMyDescription`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Length

from .base import TelegramMethod


class SetMyDescription(TelegramMethod[bool], frozen=True):
    """Set what an empty chat with the bot says about it, in one language.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setmydescription
    """

    description: Annotated[str | None, Length(max=512)] = None
    """The description; absent or empty removes the one in that language."""
    language_code: str | None = None
    """Two-letter language that the text is for; absent for everybody without a text of their own language."""
