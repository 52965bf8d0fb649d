"""`ForwardMessages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.defaults import bot_default
from aiogram.api.markers import Items

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.message_id import MessageId  # noqa: F401 (named by the base class)


class ForwardMessages(TelegramMethod["list[MessageId]"], frozen=True):
    """Forward several messages to another chat.

    Albums stay together. Messages that are missing or cannot be forwarded, such as service messages and
    protected ones, are left out without an error; when none remains: `there are no messages to
    forward`.

    Returns:
        The identifiers of the messages as sent; fewer than asked for when some were left out.

    Source: https://core.telegram.org/bots/api#forwardmessages
    """

    chat_id: int | str
    """Chat to write to, by id, or a public one by `@username`."""
    from_chat_id: int | str
    """Chat with the messages, by id, or a public one by `@username`."""
    message_ids: Annotated[list[int], Items(1, 100)]
    """Messages to forward, in rising order; otherwise `message identifiers must be in a strictly
    increasing order`.
    """
    message_thread_id: int | None = None
    """Topic to write into."""
    direct_messages_topic_id: int | None = None
    """Topic of a channel's direct messages; required there."""
    disable_notification: bool | None = bot_default("disable_notification")
    """True delivers without a sound."""
    protect_content: bool | None = bot_default("protect_content")
    """True forbids forwarding and saving."""
