"""`PostStory`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.defaults import bot_default
from aiogram.api.markers import Length

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.input_story_content import InputStoryContent
    from aiogram.api.types.message_entity import MessageEntity
    from aiogram.api.types.story import Story  # noqa: F401 (named by the base class)
    from aiogram.api.types.story_area import StoryArea


class PostStory(TelegramMethod["Story"], frozen=True):
    """Post a story for a business account.

    The bot needs the right `can_manage_stories` of `BusinessConnection.rights`.

    Returns:
        The story.

    Source: https://core.telegram.org/bots/api#poststory
    """

    business_connection_id: str
    """Business connection to act through."""
    content: InputStoryContent
    """What to post, an upload."""
    active_period: int
    """Seconds until the story goes to the archive: 21600, 43200, 86400 or 172800, that is, 6, 12, 24 or 48
    hours.
    """
    caption: Annotated[str | None, Length(max=2048, after_entities=True)] = None
    """Text under the media."""
    parse_mode: str | None = bot_default("parse_mode")
    """Markup that `caption` is written in: `HTML`, `MarkdownV2` or the old `Markdown`."""
    caption_entities: list[MessageEntity] | None = None
    """Marked parts of `caption`, instead of a parse mode; ignored beside one."""
    areas: list[StoryArea] | None = None
    """Parts of the story that people can tap."""
    post_to_chat_page: bool | None = None
    """True keeps the story on the account's page after it has expired."""
    protect_content: bool | None = bot_default("protect_content")
    """True forbids forwarding and screenshots."""
