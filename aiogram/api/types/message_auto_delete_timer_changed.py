"""`MessageAutoDeleteTimerChanged`."""

from __future__ import annotations

from .base import TelegramObject


class MessageAutoDeleteTimerChanged(TelegramObject, frozen=True, kw_only=True):
    """Messages of the chat are deleted by themselves after another time than before.

    Received as `Message.message_auto_delete_timer_changed`.

    Source: https://core.telegram.org/bots/api#messageautodeletetimerchanged
    """

    message_auto_delete_time: int
    """Seconds after which messages are deleted now; 0 when they stay."""
