"""`TransactionPartnerTelegramAds`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class TransactionPartnerTelegramAds(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="telegram_ads"):
    """Telegram Stars put into advertisements on Telegram.

    Source: https://core.telegram.org/bots/api#transactionpartnertelegramads
    """

    type: ClassVar[Literal["telegram_ads"]] = "telegram_ads"
    """Always `telegram_ads`."""
