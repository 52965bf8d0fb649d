"""`GetMyShortDescription`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.bot_short_description import BotShortDescription  # noqa: F401 (named by the base class)


class GetMyShortDescription(TelegramMethod["BotShortDescription"], frozen=True):
    """Look up what the bot's profile says about it, in one language.

    Returns:
        The short description.

    Source: https://core.telegram.org/bots/api#getmyshortdescription
    """

    language_code: str | None = None
    """Two-letter language that the text is for; absent for everybody without a text of their own language."""
