"""`CommunityChatRemoved`."""

from __future__ import annotations

from .base import TelegramObject


class CommunityChatRemoved(TelegramObject, frozen=True, kw_only=True):
    """The chat or the bot was removed from its community.

    Received as `Message.community_chat_removed`. It has no attributes: that it is there says all.

    Source: https://core.telegram.org/bots/api#communitychatremoved
    """
