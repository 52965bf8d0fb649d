"""`SetMyShortDescription`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Length

from .base import TelegramMethod


class SetMyShortDescription(TelegramMethod[bool], frozen=True):
    """Set what the bot's profile says about it, in one language.

    The short description is also sent along when people share a link to the bot.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setmyshortdescription
    """

    short_description: Annotated[str | None, Length(max=120)] = None
    """The short description; absent or empty removes the one in that language."""
    language_code: str | None = None
    """Two-letter language that the text is for; absent for everybody without a text of their own language."""
