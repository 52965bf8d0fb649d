"""`SetBusinessAccountProfilePhoto`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.input_profile_photo import InputProfilePhoto


class SetBusinessAccountProfilePhoto(TelegramMethod[bool], frozen=True):
    """Give a business account another profile photo.

    The bot needs the right `can_edit_profile_photo` of `BusinessConnection.rights`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setbusinessaccountprofilephoto
    """

    business_connection_id: str
    """Business connection to act through."""
    photo: InputProfilePhoto
    """The photo."""
    is_public: bool | None = None
    """True sets the public photo, of which there is one: people see it when privacy settings hide the main
    one from them.
    """
