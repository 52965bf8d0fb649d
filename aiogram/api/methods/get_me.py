"""`GetMe`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.user import User  # noqa: F401 (named by the base class)


class GetMe(TelegramMethod["User"], frozen=True):
    """Ask who the bot is, which also tells whether its token works.

    Returns:
        The bot as a user, with its abilities filled in.

    Source: https://core.telegram.org/bots/api#getme
    """
