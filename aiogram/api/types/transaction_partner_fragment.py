"""`TransactionPartnerFragment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .revenue_withdrawal_state import RevenueWithdrawalState


class TransactionPartnerFragment(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="fragment"):
    """A withdrawal of Telegram Stars by way of Fragment.

    Source: https://core.telegram.org/bots/api#transactionpartnerfragment
    """

    type: ClassVar[Literal["fragment"]] = "fragment"
    """Always `fragment`."""
    withdrawal_state: RevenueWithdrawalState | None = None
    """How the withdrawal stands; absent for Telegram Stars that have come back from one."""
