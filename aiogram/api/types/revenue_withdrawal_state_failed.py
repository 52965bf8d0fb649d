"""`RevenueWithdrawalStateFailed`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class RevenueWithdrawalStateFailed(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="failed"):
    """A withdrawal that came to nothing; the Telegram Stars were given back.

    Source: https://core.telegram.org/bots/api#revenuewithdrawalstatefailed
    """

    type: ClassVar[Literal["failed"]] = "failed"
    """Always `failed`."""
