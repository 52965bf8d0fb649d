"""`VerifyChat`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Length

from .base import TelegramMethod


class VerifyChat(TelegramMethod[bool], frozen=True):
    """Mark a chat or a bot as verified by the organisation that your bot stands for.

    The direct messages of a channel cannot be verified.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#verifychat
    """

    chat_id: int | str
    """Chat or bot to verify, by id, or a public one by `@username`."""
    custom_description: Annotated[str | None, Length(max=70)] = None
    """What the mark says; has to be empty unless the organisation may choose its own words."""
