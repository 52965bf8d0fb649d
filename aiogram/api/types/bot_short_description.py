"""`BotShortDescription`."""

from __future__ import annotations

from .base import TelegramObject


class BotShortDescription(TelegramObject, frozen=True, kw_only=True):
    """What the bot's profile says about it, in one language; also sent along with links to it.

    Returned by `get_my_short_description`.

    Source: https://core.telegram.org/bots/api#botshortdescription
    """

    short_description: str
    """The short description; empty when there is none."""
