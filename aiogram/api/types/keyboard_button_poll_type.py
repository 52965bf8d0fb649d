"""`KeyboardButtonPollType`."""

from __future__ import annotations

from .base import TelegramObject


class KeyboardButtonPollType(TelegramObject, frozen=True, kw_only=True):
    """What kind of poll a person may make with a button.

    Source: https://core.telegram.org/bots/api#keyboardbuttonpolltype
    """

    type: str | None = None
    """`quiz` or `regular`; either when absent."""
