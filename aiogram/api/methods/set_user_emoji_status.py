"""`SetUserEmojiStatus`."""

from __future__ import annotations

from datetime import datetime, timedelta

from .base import TelegramMethod


class SetUserEmojiStatus(TelegramMethod[bool], frozen=True):
    """Set or remove the emoji status of a person.

    They have to allow it first: a Web App asks with `requestEmojiStatusAccess`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setuseremojistatus
    """

    user_id: int
    """Person whose status to set."""
    emoji_status_custom_emoji_id: str | None = None
    """Custom emoji to show next to the name, as a status; absent or empty removes the status."""
    emoji_status_expiration_date: datetime | timedelta | int | None = None
    """When the status ends; absent for one that stays."""
