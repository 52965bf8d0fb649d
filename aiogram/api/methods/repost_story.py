"""`RepostStory`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.story import Story  # noqa: F401 (named by the base class)


class RepostStory(TelegramMethod["Story"], frozen=True):
    """Post a story of one business account again for another.

    The bot must have posted the story itself, and needs the right `can_manage_stories` of both
    accounts.

    Returns:
        The story as posted again.

    Source: https://core.telegram.org/bots/api#repoststory
    """

    business_connection_id: str
    """Business connection to act through."""
    from_chat_id: int
    """Chat that posted the story."""
    from_story_id: int
    """`Story.id` of the story."""
    active_period: int
    """Seconds until the story goes to the archive: 21600, 43200, 86400 or 172800, that is, 6, 12, 24 or 48
    hours.
    """
    post_to_chat_page: bool | None = None
    """True keeps the story in the profile after that time."""
    protect_content: bool | None = None
    """True forbids forwarding and screenshots."""
