"""`ForumTopic`."""

from __future__ import annotations

from .base import TelegramObject


class ForumTopic(TelegramObject, frozen=True, kw_only=True):
    """A topic that the bot has created.

    Returned by `create_forum_topic`.

    Source: https://core.telegram.org/bots/api#forumtopic
    """

    message_thread_id: int
    """Identifier of the topic."""
    name: str
    """Name of the topic."""
    icon_color: int
    """Colour of the topic's icon, as the number `0xRRGGBB`."""
    icon_custom_emoji_id: str | None = None
    """Custom emoji that is the topic's icon; absent where the icon has only its colour."""
    is_name_implicit: bool | None = None
    """True when whoever created the topic gave it no name, so that the bot may want to find one."""
