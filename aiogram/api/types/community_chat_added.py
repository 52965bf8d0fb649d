"""`CommunityChatAdded`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .community import Community


class CommunityChatAdded(TelegramObject, frozen=True, kw_only=True):
    """The chat or the bot was added to a community.

    Received as `Message.community_chat_added`.

    Source: https://core.telegram.org/bots/api#communitychatadded
    """

    community: Community
    """The community."""
