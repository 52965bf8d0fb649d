"""`copyMessages`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from aiogram.testing.formatting import FormattedText
from aiogram.testing.passing import copy, may_copy, pass_several

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def copy_messages(call: Call) -> list[dict[str, Any]]:
    """Send what messages say as new ones; albums stay together."""
    caption = FormattedText("") if call.parameters.boolean("remove_caption") else None
    return pass_several(call, partial(may_copy, bot=call.bot), partial(copy, caption=caption))
