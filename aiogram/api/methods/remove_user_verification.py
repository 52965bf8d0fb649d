"""`RemoveUserVerification`."""

from __future__ import annotations

from .base import TelegramMethod


class RemoveUserVerification(TelegramMethod[bool], frozen=True):
    """Take back the mark that `verify_user` has given.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#removeuserverification
    """

    user_id: int
    """Person to take it from."""
