"""`ChatBoostSourceGiftCode`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .user import User


class ChatBoostSourceGiftCode(TelegramObject, frozen=True, kw_only=True, tag_field="source", tag="gift_code"):
    """A boost by a gift code for Telegram Premium.

    Each code boosts the chat 4 times, for as long as the subscription that it gives lasts.

    Source: https://core.telegram.org/bots/api#chatboostsourcegiftcode
    """

    source: ClassVar[Literal["gift_code"]] = "gift_code"
    """Always `gift_code`."""
    user: User
    """Who was to get the gift code."""
