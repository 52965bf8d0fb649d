"""`ReactionTypePaid`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class ReactionTypePaid(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="paid"):
    """A reaction that somebody pays for in Telegram Stars.

    Bots receive these and cannot give them.

    Source: https://core.telegram.org/bots/api#reactiontypepaid
    """

    type: ClassVar[Literal["paid"]] = "paid"
    """Always `paid`."""
