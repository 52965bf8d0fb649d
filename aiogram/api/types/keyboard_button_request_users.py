"""`KeyboardButtonRequestUsers`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Default, Range

from .base import TelegramObject


class KeyboardButtonRequestUsers(TelegramObject, frozen=True, kw_only=True):
    """What people or bots a person may pick with a button, and what the bot learns of them.

    The bot receives `Message.users_shared`.

    Source: https://core.telegram.org/bots/api#keyboardbuttonrequestusers
    """

    request_id: Annotated[int, Range(-2147483648, 2147483647)]
    """Number of your choice, another for every button of the message; comes back as
    `UsersShared.request_id`.
    """
    user_is_bot: bool | None = None
    """True for bots only, False for people only; either when absent."""
    user_is_premium: bool | None = None
    """True for people with Telegram Premium only, False for those without; either when absent."""
    max_quantity: Annotated[int | None, Range(1, 10), Default(1)] = None
    """How many can be picked at once."""
    request_name: bool | None = None
    """Whether to ask for the names."""
    request_username: bool | None = None
    """Whether to ask for the usernames."""
    request_photo: bool | None = None
    """Whether to ask for the profile photos."""
