"""`GetMyDescription`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.bot_description import BotDescription  # noqa: F401 (named by the base class)


class GetMyDescription(TelegramMethod["BotDescription"], frozen=True):
    """Look up what an empty chat with the bot says about it, in one language.

    Returns:
        The description.

    Source: https://core.telegram.org/bots/api#getmydescription
    """

    language_code: str | None = None
    """Two-letter language that the text is for; absent for everybody without a text of their own language."""
