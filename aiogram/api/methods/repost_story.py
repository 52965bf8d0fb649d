"""`RepostStory`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.api.defaults import bot_default

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.story import Story  # noqa: F401 (named by the base class)


class RepostStory(TelegramMethod["Story"], frozen=True):
    """Post a story of one business account again for another.

    Both accounts have to be connected with the bot and give it the right `can_manage_stories` of
    `BusinessConnection.rights`. The bot must have posted the story, or posted it again, itself.

    Returns:
        The story as posted again.

    Source: https://core.telegram.org/bots/api#repoststory
    """

    business_connection_id: str
    """Connection of the account that posts the story again."""
    from_chat_id: int
    """Chat that posted the story."""
    from_story_id: int
    """`Story.id` of the story."""
    active_period: int
    """Seconds until the story goes to the archive: 21600, 43200, 86400 or 172800, that is, 6, 12, 24 or 48
    hours.
    """
    post_to_chat_page: bool | None = None
    """True keeps the story on the account's page after it has expired."""
    protect_content: bool | None = bot_default("protect_content")
    """True forbids forwarding and screenshots."""
