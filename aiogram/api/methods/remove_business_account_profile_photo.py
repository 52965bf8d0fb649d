"""`RemoveBusinessAccountProfilePhoto`."""

from __future__ import annotations

from .base import TelegramMethod


class RemoveBusinessAccountProfilePhoto(TelegramMethod[bool], frozen=True):
    """Take away the profile photo of a business account.

    When the main photo is gone, the one before it, if any, takes its place. The bot needs the right
    `can_edit_profile_photo` of `BusinessConnection.rights`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#removebusinessaccountprofilephoto
    """

    business_connection_id: str
    """Business connection to act through."""
    is_public: bool | None = None
    """True takes away the public photo, which people see when privacy settings hide the main one from
    them.
    """
