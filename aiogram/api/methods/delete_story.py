"""`DeleteStory`."""

from __future__ import annotations

from .base import TelegramMethod


class DeleteStory(TelegramMethod[bool], frozen=True):
    """Delete a story that the bot posted for a business account.

    The bot needs the right `can_manage_stories` of `BusinessConnection.rights`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#deletestory
    """

    business_connection_id: str
    """Business connection to act through."""
    story_id: int
    """`Story.id` of the story."""
