"""`WebAppInfo`."""

from __future__ import annotations

from .base import TelegramObject


class WebAppInfo(TelegramObject, frozen=True, kw_only=True):
    """A Web App that a button opens.

    Source: https://core.telegram.org/bots/api#webappinfo
    """

    url: str
    """HTTPS address of the Web App; another scheme is refused: `Only HTTPS links are allowed`."""
