"""`ForwardMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.api.defaults import bot_default

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.message import Message  # noqa: F401 (named by the base class)
    from aiogram.api.types.suggested_post_parameters import SuggestedPostParameters


class ForwardMessage(TelegramMethod["Message"], frozen=True):
    """Forward a message to another chat.

    Service messages cannot be forwarded, and protected ones neither: `message has protected content and
    can't be forwarded`. To leave out where the message comes from, use `copy_message`.

    Returns:
        The message as sent.

    Source: https://core.telegram.org/bots/api#forwardmessage
    """

    chat_id: int | str
    """Chat to write to, by id, or a public one by `@username`."""
    from_chat_id: int | str
    """Chat with the message, by id, or a public one by `@username`."""
    message_id: int
    """Message to forward. One that is not there: `message to forward not found`."""
    message_thread_id: int | None = None
    """Topic to write into."""
    direct_messages_topic_id: int | None = None
    """Topic of a channel's direct messages; required there."""
    video_start_timestamp: int | None = None
    """Second of the video at which it starts to play; absent keeps that of the original."""
    disable_notification: bool | None = bot_default("disable_notification")
    """True delivers without a sound."""
    protect_content: bool | None = bot_default("protect_content")
    """True forbids forwarding and saving."""
    message_effect_id: str | None = None
    """Animated effect shown with the message; private chats only."""
    suggested_post_parameters: SuggestedPostParameters | None = None
    """Price and date to suggest the message with as a post; direct messages of channels only."""
