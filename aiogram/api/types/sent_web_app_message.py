"""`SentWebAppMessage`."""

from __future__ import annotations

from .base import TelegramObject


class SentWebAppMessage(TelegramObject, frozen=True, kw_only=True):
    """The message that a Web App has sent in a person's name.

    Returned by `answer_web_app_query`.

    Source: https://core.telegram.org/bots/api#sentwebappmessage
    """

    inline_message_id: str | None = None
    """Identifier to edit the message by; only when it has an inline keyboard."""
