"""`EditGeneralForumTopic`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Length

from .base import TelegramMethod


class EditGeneralForumTopic(TelegramMethod[bool], frozen=True):
    """Give the General topic of a supergroup another name.

    The bot has to be an administrator with the right `can_manage_topics`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#editgeneralforumtopic
    """

    chat_id: int | str
    """Supergroup, by id, or a public one by `@username`."""
    name: Annotated[str, Length(1, 128)]
    """Name of the topic."""
