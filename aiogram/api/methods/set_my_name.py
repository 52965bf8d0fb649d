"""`SetMyName`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Length

from .base import TelegramMethod


class SetMyName(TelegramMethod[bool], frozen=True):
    """Set the bot's name, in one language.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setmyname
    """

    name: Annotated[str | None, Length(max=64)] = None
    """The name; absent or empty removes the one in that language."""
    language_code: str | None = None
    """Two-letter language that the text is for; absent for everybody without a text of their own language."""
