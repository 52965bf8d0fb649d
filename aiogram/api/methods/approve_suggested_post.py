"""`ApproveSuggestedPost`."""

from __future__ import annotations

from datetime import datetime, timedelta

from .base import TelegramMethod


class ApproveSuggestedPost(TelegramMethod[bool], frozen=True):
    """Approve a post that somebody has suggested in the direct messages of a channel.

    The bot needs the right `can_post_messages` in the channel.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#approvesuggestedpost
    """

    chat_id: int
    """Direct messages of the channel, by id."""
    message_id: int
    """Suggested post to approve."""
    send_date: datetime | timedelta | int | None = None
    """When the post is to appear, within 2678400 seconds from now. Leave it out when the suggestion has a
    date.
    """
