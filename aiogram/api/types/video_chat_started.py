"""`VideoChatStarted`."""

from __future__ import annotations

from .base import TelegramObject


class VideoChatStarted(TelegramObject, frozen=True, kw_only=True):
    """A video chat has begun.

    Received as `Message.video_chat_started`. It has no attributes: that it is there says all.

    Source: https://core.telegram.org/bots/api#videochatstarted
    """
