"""`CommunityChatJoined`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .community import Community


class CommunityChatJoined(TelegramObject, frozen=True, kw_only=True):
    """A person has come to the chat from a community.

    Received as `Message.community_chat_joined`.

    Source: https://core.telegram.org/bots/api#communitychatjoined
    """

    community: Community
    """The community."""
