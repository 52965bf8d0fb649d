"""`RevenueWithdrawalStatePending`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class RevenueWithdrawalStatePending(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="pending"):
    """A withdrawal that is under way.

    Source: https://core.telegram.org/bots/api#revenuewithdrawalstatepending
    """

    type: ClassVar[Literal["pending"]] = "pending"
    """Always `pending`."""
