"""`SetChatTitle`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Length

from .base import TelegramMethod


class SetChatTitle(TelegramMethod[bool], frozen=True):
    """Give a group or channel another title.

    The bot has to be an administrator with the right `can_change_info`. In private chats: `can't change
    private chat title`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setchattitle
    """

    chat_id: int | str
    """Group or channel, by id, or a public one by `@username`."""
    title: Annotated[str, Length(1, 128)]
    """Title of the chat."""
