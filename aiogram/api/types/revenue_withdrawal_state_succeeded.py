"""`RevenueWithdrawalStateSucceeded`."""

from __future__ import annotations

from typing import ClassVar, Literal

from aiogram.api.markers import UnixTime

from .base import TelegramObject


class RevenueWithdrawalStateSucceeded(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="succeeded"):
    """A withdrawal that was paid out.

    Source: https://core.telegram.org/bots/api#revenuewithdrawalstatesucceeded
    """

    type: ClassVar[Literal["succeeded"]] = "succeeded"
    """Always `succeeded`."""
    date: UnixTime
    """When it was paid out."""
    url: str
    """HTTPS address of a page about the transaction."""
