"""`SuggestedPostDeclined`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .message import Message


class SuggestedPostDeclined(TelegramObject, frozen=True, kw_only=True):
    """A suggested post was declined.

    Received as `Message.suggested_post_declined`.

    Source: https://core.telegram.org/bots/api#suggestedpostdeclined
    """

    suggested_post_message: Message | None = None
    """Message with the suggested post, where it is known; it has no `reply_to_message` of its own."""
    comment: str | None = None
    """What was said about the refusal."""
