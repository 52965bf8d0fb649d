"""`Gifts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .gift import Gift


class Gifts(TelegramObject, frozen=True, kw_only=True):
    """The gifts that the bot can send.

    Returned by `get_available_gifts`.

    Source: https://core.telegram.org/bots/api#gifts
    """

    gifts: list[Gift]
    """The gifts."""
