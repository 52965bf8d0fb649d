"""`Community`."""

from __future__ import annotations

from .base import TelegramObject


class Community(TelegramObject, frozen=True, kw_only=True):
    """A group of chats that belong together.

    Source: https://core.telegram.org/bots/api#community
    """

    id: int
    """Identifier. It outgrows 32 bits and fits 52."""
    name: str
    """Name of the community."""
