"""`ChatBoostSourcePremium`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .user import User


class ChatBoostSourcePremium(TelegramObject, frozen=True, kw_only=True, tag_field="source", tag="premium"):
    """A boost by somebody who has Telegram Premium or has given it to another person.

    Source: https://core.telegram.org/bots/api#chatboostsourcepremium
    """

    source: ClassVar[Literal["premium"]] = "premium"
    """Always `premium`."""
    user: User
    """Who has boosted the chat."""
