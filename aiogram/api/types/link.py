"""`Link`."""

from __future__ import annotations

from .base import TelegramObject


class Link(TelegramObject, frozen=True, kw_only=True):
    """A web address attached to an option of a poll.

    Source: https://core.telegram.org/bots/api#link
    """

    url: str
    """HTTP address."""
