"""`SetChatAdministratorCustomTitle`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Length

from .base import TelegramMethod


class SetChatAdministratorCustomTitle(TelegramMethod[bool], frozen=True):
    """Give an administrator a title, shown beside the name.

    It works for administrators that the bot has promoted. For others: `not enough rights to change
    custom title of the user`, and for people who are not administrators `user is not an administrator`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setchatadministratorcustomtitle
    """

    chat_id: int | str
    """Group or supergroup, by id, or a public one by `@username`."""
    user_id: int
    """Administrator to give it to."""
    custom_title: Annotated[str, Length(max=16)]
    """The title, without emoji; empty takes it away."""
