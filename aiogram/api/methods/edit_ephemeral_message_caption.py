"""`EditEphemeralMessageCaption`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.defaults import bot_default
from aiogram.api.markers import Length

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.inline_keyboard_markup import InlineKeyboardMarkup
    from aiogram.api.types.message_entity import MessageEntity


class EditEphemeralMessageCaption(TelegramMethod[bool], frozen=True):
    """Put another text under the media of an ephemeral message.

    Whether the change arrives is not certain, least of all while the person is offline.

    Returns:
        True, which does not mean that the change has arrived.

    Source: https://core.telegram.org/bots/api#editephemeralmessagecaption
    """

    chat_id: int | str
    """Chat with the message, by id, or a public one by `@username`."""
    receiver_user_id: int
    """Person who sees the message."""
    ephemeral_message_id: int
    """`Message.ephemeral_message_id` of the message."""
    caption: Annotated[str | None, Length(max=1024, after_entities=True)] = None
    """Text under the media; absent or empty takes it away."""
    parse_mode: str | None = bot_default("parse_mode")
    """Markup that `caption` is written in: `HTML`, `MarkdownV2` or the old `Markdown`."""
    caption_entities: list[MessageEntity] | None = None
    """Marked parts of `caption`, instead of a parse mode; ignored beside one."""
    show_caption_above_media: bool | None = bot_default("show_caption_above_media")
    """True puts the caption above the media; photos, videos and animations only."""
    reply_markup: InlineKeyboardMarkup | None = None
    """Buttons under the message."""
