"""`AcceptedGiftTypes`."""

from __future__ import annotations

from .base import TelegramObject


class AcceptedGiftTypes(TelegramObject, frozen=True, kw_only=True):
    """Kinds of gifts that a person or chat accepts.

    Received as `ChatFullInfo.accepted_gift_types`; pass it to `set_business_account_gift_settings`.

    Source: https://core.telegram.org/bots/api#acceptedgifttypes
    """

    unlimited_gifts: bool
    """Whether gifts without a limit are accepted."""
    limited_gifts: bool
    """Whether limited gifts are accepted."""
    unique_gifts: bool
    """Whether unique gifts are accepted, and those that become unique without a further payment."""
    premium_subscription: bool
    """Whether Telegram Premium is accepted."""
    gifts_from_channels: bool
    """Whether unique gifts transferred by channels are accepted."""
