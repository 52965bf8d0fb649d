"""`ForumTopicReopened`."""

from __future__ import annotations

from .base import TelegramObject


class ForumTopicReopened(TelegramObject, frozen=True, kw_only=True):
    """A closed topic was opened again.

    Received as `Message.forum_topic_reopened`. It has no attributes: that it is there says all.

    Source: https://core.telegram.org/bots/api#forumtopicreopened
    """
