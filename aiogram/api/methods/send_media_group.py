"""`SendMediaGroup`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

from aiogram.api.defaults import bot_default
from aiogram.api.markers import Items

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.input_media_audio import InputMediaAudio
    from aiogram.api.types.input_media_document import InputMediaDocument
    from aiogram.api.types.input_media_live_photo import InputMediaLivePhoto
    from aiogram.api.types.input_media_photo import InputMediaPhoto
    from aiogram.api.types.input_media_video import InputMediaVideo
    from aiogram.api.types.message import Message  # noqa: F401 (named by the base class)
    from aiogram.api.types.reply_parameters import ReplyParameters


class SendMediaGroup(TelegramMethod["list[Message]"], frozen=True):
    """Send photos, live photos, videos, documents or audio files together, as an album.

    Documents and audio files go only with their like: `… can't be mixed with other media types`. An
    album has no buttons, and each of its items counts as a message against the limits on sending.

    Returns:
        The messages as sent, one for each item, with the same `media_group_id`.

    Source: https://core.telegram.org/bots/api#sendmediagroup
    """

    chat_id: int | str
    """Chat to write to, by id, or a public one by `@username`."""
    media: Annotated[
        Sequence[InputMediaAudio | InputMediaDocument | InputMediaLivePhoto | InputMediaPhoto | InputMediaVideo],
        Items(2, 10),
    ]
    """The items, in their order. `show_caption_above_media` has to be the same in all: `parameter
    show_caption_above_media must be the same for all messages`.
    """
    business_connection_id: str | None = None
    """Business connection to send through."""
    message_thread_id: int | None = None
    """Topic to write into."""
    direct_messages_topic_id: int | None = None
    """Topic of a channel's direct messages; required there."""
    disable_notification: bool | None = bot_default("disable_notification")
    """True delivers without a sound."""
    protect_content: bool | None = bot_default("protect_content")
    """True forbids forwarding and saving."""
    allow_paid_broadcast: bool | None = None
    """True lifts the limit to 1000 messages a second, for 0.1 Telegram Stars a message from the bot's
    balance.
    """
    message_effect_id: str | None = None
    """Animated effect shown with the message; private chats only."""
    reply_parameters: ReplyParameters | None = None
    """Message to reply to."""
