"""`BotDescription`."""

from __future__ import annotations

from .base import TelegramObject


class BotDescription(TelegramObject, frozen=True, kw_only=True):
    """What an empty chat with the bot says about it, in one language.

    Returned by `get_my_description`.

    Source: https://core.telegram.org/bots/api#botdescription
    """

    description: str
    """The description; empty when there is none."""
