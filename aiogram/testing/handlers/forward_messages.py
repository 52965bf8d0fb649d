"""`forwardMessages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.passing import forward, may_forward, pass_several

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def forward_messages(call: Call) -> list[dict[str, Any]]:
    """Send messages on, saying where they are from; albums stay together."""
    return pass_several(call, may_forward, forward)
