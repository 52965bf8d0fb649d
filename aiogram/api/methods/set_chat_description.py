"""`SetChatDescription`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Length

from .base import TelegramMethod


class SetChatDescription(TelegramMethod[bool], frozen=True):
    """Change what a group or channel says about itself.

    The bot has to be an administrator with the right `can_change_info`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setchatdescription
    """

    chat_id: int | str
    """Group or channel, by id, or a public one by `@username`."""
    description: Annotated[str | None, Length(max=255)] = None
    """What the chat says about itself; absent or empty removes it. The same again is refused: `chat
    description is not modified`.
    """
