"""`EditMessageCaption`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.defaults import bot_default
from aiogram.api.markers import Length

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.inline_keyboard_markup import InlineKeyboardMarkup
    from aiogram.api.types.message import Message  # noqa: F401 (named by the base class)
    from aiogram.api.types.message_entity import MessageEntity


class EditMessageCaption(TelegramMethod["Message | bool"], frozen=True):
    """Put another text under the media of a message that the bot sent.

    The message is named by `chat_id` and `message_id`, or by `inline_message_id`. Its buttons go unless
    `reply_markup` gives them again. Where there are no media: `there is no caption in the message to
    edit`.

    The same content with the same buttons is refused: `message is not modified: …`. Messages of a
    business account that the bot did not send and that have no inline keyboard can be edited for 48
    hours only.

    Returns:
        The edited message; True for a message sent through inline mode.

    Source: https://core.telegram.org/bots/api#editmessagecaption
    """

    caption: Annotated[str | None, Length(max=1024, after_entities=True)] = None
    """Text under the media; absent or empty takes it away. One that is too long: `MEDIA_CAPTION_TOO_LONG`."""
    parse_mode: str | None = bot_default("parse_mode")
    """Markup that `caption` is written in: `HTML`, `MarkdownV2` or the old `Markdown`."""
    caption_entities: list[MessageEntity] | None = None
    """Marked parts of `caption`, instead of a parse mode; ignored beside one."""
    show_caption_above_media: bool | None = bot_default("show_caption_above_media")
    """True puts the caption above the media; photos, videos and animations only."""
    reply_markup: InlineKeyboardMarkup | None = None
    """Buttons under the message; absent takes them away."""
    business_connection_id: str | None = None
    """Business connection through which the message was sent."""
    chat_id: int | str | None = None
    """Chat with the message, by id, or a public one by `@username`."""
    message_id: int | None = None
    """Message to edit."""
    inline_message_id: str | None = None
    """Message to edit when it was sent through inline mode, instead of chat and message id."""
