"""`setPassportDataErrors`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.passports import set_errors
from aiogram.testing.profiles import read_account

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def set_passport_data_errors(call: Call) -> bool:
    """Tell somebody what a bot cannot accept in their passport; another bot's words stay."""
    set_errors(call, read_account(call))
    return True
