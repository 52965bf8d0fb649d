"""`ForumTopicEdited`."""

from __future__ import annotations

from .base import TelegramObject


class ForumTopicEdited(TelegramObject, frozen=True, kw_only=True):
    """A topic has another name or icon.

    Received as `Message.forum_topic_edited`.

    Source: https://core.telegram.org/bots/api#forumtopicedited
    """

    name: str | None = None
    """New name of the topic; absent when the name was not changed."""
    icon_custom_emoji_id: str | None = None
    """Custom emoji that is the topic's icon now, an empty text when it was taken away; absent when the
    icon was not changed.
    """
