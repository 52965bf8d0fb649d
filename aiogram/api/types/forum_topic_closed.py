"""`ForumTopicClosed`."""

from __future__ import annotations

from .base import TelegramObject


class ForumTopicClosed(TelegramObject, frozen=True, kw_only=True):
    """A topic was closed.

    Received as `Message.forum_topic_closed`. It has no attributes: that it is there says all.

    Source: https://core.telegram.org/bots/api#forumtopicclosed
    """
