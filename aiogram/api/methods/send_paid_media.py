"""`SendPaidMedia`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

from aiogram.api.defaults import bot_default
from aiogram.api.markers import Bytes, Items, Length, Range

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.force_reply import ForceReply
    from aiogram.api.types.inline_keyboard_markup import InlineKeyboardMarkup
    from aiogram.api.types.input_paid_media import InputPaidMedia
    from aiogram.api.types.message import Message  # noqa: F401 (named by the base class)
    from aiogram.api.types.message_entity import MessageEntity
    from aiogram.api.types.reply_keyboard_markup import ReplyKeyboardMarkup
    from aiogram.api.types.reply_keyboard_remove import ReplyKeyboardRemove
    from aiogram.api.types.reply_parameters import ReplyParameters
    from aiogram.api.types.suggested_post_parameters import SuggestedPostParameters


class SendPaidMedia(TelegramMethod["Message"], frozen=True):
    """Send photos and videos that have to be paid for with Telegram Stars.

    What people pay in a channel goes to the channel's balance, elsewhere to the bot's.

    Returns:
        The message as sent.

    Source: https://core.telegram.org/bots/api#sendpaidmedia
    """

    chat_id: int | str
    """Chat to write to, by id, or a public one by `@username`."""
    star_count: Annotated[int, Range(1, 25000)]
    """Telegram Stars that the media cost."""
    media: Annotated[Sequence[InputPaidMedia], Items(max=10)]
    """The photos, live photos and videos, paid for all together."""
    business_connection_id: str | None = None
    """Business connection to send through."""
    message_thread_id: int | None = None
    """Topic to write into."""
    direct_messages_topic_id: int | None = None
    """Topic of a channel's direct messages; required there."""
    payload: Annotated[str | None, Bytes(max=128)] = None
    """What you recognise a purchase by; comes back as `PaidMediaPurchased.paid_media_payload`, and is
    shown to nobody.
    """
    caption: Annotated[str | None, Length(max=1024, after_entities=True)] = None
    """Text under the media."""
    parse_mode: str | None = bot_default("parse_mode")
    """Markup that `caption` is written in: `HTML`, `MarkdownV2` or the old `Markdown`."""
    caption_entities: list[MessageEntity] | None = None
    """Marked parts of `caption`, instead of a parse mode; ignored beside one."""
    show_caption_above_media: bool | None = bot_default("show_caption_above_media")
    """True puts the caption above the media."""
    disable_notification: bool | None = bot_default("disable_notification")
    """True delivers without a sound."""
    protect_content: bool | None = bot_default("protect_content")
    """True forbids forwarding and saving."""
    allow_paid_broadcast: bool | None = None
    """True lifts the limit to 1000 messages a second, for 0.1 Telegram Stars a message from the bot's
    balance.
    """
    suggested_post_parameters: SuggestedPostParameters | None = None
    """Price and date to suggest the message with as a post; direct messages of channels only."""
    reply_parameters: ReplyParameters | None = None
    """Message to reply to."""
    reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None
    """Buttons under the message, a keyboard for the person, its removal, or a request to reply."""
