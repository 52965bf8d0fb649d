"""`GeneralForumTopicHidden`."""

from __future__ import annotations

from .base import TelegramObject


class GeneralForumTopicHidden(TelegramObject, frozen=True, kw_only=True):
    """The General topic was hidden.

    Received as `Message.general_forum_topic_hidden`. It has no attributes: that it is there says all.

    Source: https://core.telegram.org/bots/api#generalforumtopichidden
    """
