"""`VideoChatEnded`."""

from __future__ import annotations

from .base import TelegramObject


class VideoChatEnded(TelegramObject, frozen=True, kw_only=True):
    """A video chat is over.

    Received as `Message.video_chat_ended`.

    Source: https://core.telegram.org/bots/api#videochatended
    """

    duration: int
    """Length in seconds."""
