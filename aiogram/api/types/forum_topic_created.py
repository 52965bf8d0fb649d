"""`ForumTopicCreated`."""

from __future__ import annotations

from .base import TelegramObject


class ForumTopicCreated(TelegramObject, frozen=True, kw_only=True):
    """A topic was created.

    Received as `Message.forum_topic_created`; `Message.message_thread_id` is the identifier of the
    topic.

    Source: https://core.telegram.org/bots/api#forumtopiccreated
    """

    name: str
    """Name of the topic."""
    icon_color: int
    """Colour of the topic's icon, as the number `0xRRGGBB`."""
    icon_custom_emoji_id: str | None = None
    """Custom emoji that is the topic's icon; absent where the icon has only its colour."""
    is_name_implicit: bool | None = None
    """True when whoever created the topic gave it no name, so that the bot may want to find one."""
