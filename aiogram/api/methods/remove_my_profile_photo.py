"""`RemoveMyProfilePhoto`."""

from __future__ import annotations

from .base import TelegramMethod


class RemoveMyProfilePhoto(TelegramMethod[bool], frozen=True):
    """Take away the profile photo of the bot.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#removemyprofilephoto
    """
