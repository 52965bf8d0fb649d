"""`RevenueWithdrawalState`."""

from __future__ import annotations

from typing import TypeAlias

from .revenue_withdrawal_state_failed import RevenueWithdrawalStateFailed
from .revenue_withdrawal_state_pending import RevenueWithdrawalStatePending
from .revenue_withdrawal_state_succeeded import RevenueWithdrawalStateSucceeded

RevenueWithdrawalState: TypeAlias = (
    RevenueWithdrawalStatePending | RevenueWithdrawalStateSucceeded | RevenueWithdrawalStateFailed
)
"""How a withdrawal of Telegram Stars stands.

`RevenueWithdrawalStatePending`, `RevenueWithdrawalStateSucceeded` or
`RevenueWithdrawalStateFailed`.

Source: https://core.telegram.org/bots/api#revenuewithdrawalstate
"""
