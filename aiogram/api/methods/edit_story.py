"""`EditStory`."""

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


class EditStory(TelegramMethod["Story"], frozen=True):
    """Change a story that the bot posted for a business account.

    The bot needs the right `can_manage_stories` of `BusinessConnection.rights`.

    Returns:
        The story as changed.

    Source: https://core.telegram.org/bots/api#editstory
    """

    business_connection_id: str
    """Business connection to act through."""
    story_id: int
    """`Story.id` of the story."""
    content: InputStoryContent
    """What to show instead, an upload."""
    caption: Annotated[str | None, Length(max=2048, after_entities=True)] = None
    """Text under the media."""
    parse_mode: str | None = bot_default("parse_mode")
    """Markup that `caption` is written in: `HTML`, `MarkdownV2` or the old `Markdown`."""
    caption_entities: list[MessageEntity] | None = None
    """Marked parts of `caption`, instead of a parse mode; ignored beside one."""
    areas: list[StoryArea] | None = None
    """Parts of the story that people can tap."""
