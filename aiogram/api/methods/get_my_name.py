"""`GetMyName`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.bot_name import BotName  # noqa: F401 (named by the base class)


class GetMyName(TelegramMethod["BotName"], frozen=True):
    """Look up the bot's name, in one language.

    Returns:
        The name.

    Source: https://core.telegram.org/bots/api#getmyname
    """

    language_code: str | None = None
    """Two-letter language that the text is for; absent for everybody without a text of their own language."""
