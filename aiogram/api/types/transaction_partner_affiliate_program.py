"""`TransactionPartnerAffiliateProgram`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .user import User


class TransactionPartnerAffiliateProgram(
    TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="affiliate_program"
):
    """An affiliate program that has paid the bot a commission.

    Source: https://core.telegram.org/bots/api#transactionpartneraffiliateprogram
    """

    type: ClassVar[Literal["affiliate_program"]] = "affiliate_program"
    """Always `affiliate_program`."""
    sponsor_user: User | None = None
    """Bot that pays for the program."""
    commission_per_mille: int
    """Telegram Stars that the bot gets for every 1000 that people whom it has sent pay to `sponsor_user`."""
