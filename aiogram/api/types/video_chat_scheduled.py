"""`VideoChatScheduled`."""

from __future__ import annotations

from aiogram.api.markers import UnixTime

from .base import TelegramObject


class VideoChatScheduled(TelegramObject, frozen=True, kw_only=True):
    """A video chat was announced.

    Received as `Message.video_chat_scheduled`.

    Source: https://core.telegram.org/bots/api#videochatscheduled
    """

    start_date: UnixTime
    """When an administrator means to start it."""
