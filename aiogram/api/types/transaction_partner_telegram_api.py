"""`TransactionPartnerTelegramApi`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class TransactionPartnerTelegramApi(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="telegram_api"):
    """Telegram Stars paid for more messages a second than are free.

    That is what `allow_paid_broadcast` of the send methods costs.

    Source: https://core.telegram.org/bots/api#transactionpartnertelegramapi
    """

    type: ClassVar[Literal["telegram_api"]] = "telegram_api"
    """Always `telegram_api`."""
    request_count: int
    """How many requests had to be paid for."""
