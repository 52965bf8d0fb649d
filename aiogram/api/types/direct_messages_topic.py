"""`DirectMessagesTopic`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .user import User


class DirectMessagesTopic(TelegramObject, frozen=True, kw_only=True):
    """A topic in a channel's direct messages, that is, one person's talk with the channel.

    Source: https://core.telegram.org/bots/api#directmessagestopic
    """

    topic_id: int
    """Identifier to write into the topic with, as `direct_messages_topic_id`. It outgrows 32 bits and fits
    52.
    """
    user: User | None = None
    """Person who opened the topic. So far always there."""
