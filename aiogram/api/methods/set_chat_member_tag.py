"""`SetChatMemberTag`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Length

from .base import TelegramMethod


class SetChatMemberTag(TelegramMethod[bool], frozen=True):
    """Give an ordinary member of a group or supergroup a tag, shown beside the name.

    The bot has to be an administrator with the right `can_manage_tags`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setchatmembertag
    """

    chat_id: int | str
    """Group or supergroup, by id, or a public one by `@username`."""
    user_id: int
    """Person to give it to."""
    tag: Annotated[str | None, Length(max=16)] = None
    """The tag, without emoji; absent or empty takes it away."""
