"""`SetMyProfilePhoto`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.input_profile_photo import InputProfilePhoto


class SetMyProfilePhoto(TelegramMethod[bool], frozen=True):
    """Give the bot another profile photo.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setmyprofilephoto
    """

    photo: InputProfilePhoto
    """The photo."""
