"""`ChatBackground`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .background_type import BackgroundType


class ChatBackground(TelegramObject, frozen=True, kw_only=True):
    """The new background of a chat.

    Received as `Message.chat_background_set`.

    Source: https://core.telegram.org/bots/api#chatbackground
    """

    type: BackgroundType
    """What the background is made of."""
