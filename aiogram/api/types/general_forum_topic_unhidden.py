"""`GeneralForumTopicUnhidden`."""

from __future__ import annotations

from .base import TelegramObject


class GeneralForumTopicUnhidden(TelegramObject, frozen=True, kw_only=True):
    """The General topic is shown again.

    Received as `Message.general_forum_topic_unhidden`. It has no attributes: that it is there says all.

    Source: https://core.telegram.org/bots/api#generalforumtopicunhidden
    """
