"""`InlineQueryResultPhoto`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from aiogram.api.defaults import bot_default
from aiogram.api.markers import Bytes, Length

from .base import TelegramObject

if TYPE_CHECKING:
    from .inline_keyboard_markup import InlineKeyboardMarkup
    from .input_message_content import InputMessageContent
    from .message_entity import MessageEntity


class InlineQueryResultPhoto(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="photo"):
    """A photo from an address, as a result of inline mode.

    Source: https://core.telegram.org/bots/api#inlinequeryresultphoto
    """

    type: ClassVar[Literal["photo"]] = "photo"
    """Always `photo`."""
    id: Annotated[str, Bytes(1, 64)]
    """Identifier of your choice, another for each result (`RESULT_ID_DUPLICATE`); comes back as
    `ChosenInlineResult.result_id`.
    """
    photo_url: str
    """HTTP address of the photo: a JPEG of at most 5 MB."""
    thumbnail_url: str
    """HTTP address of a small picture for the list of results."""
    photo_width: int | None = None
    """Width in pixels."""
    photo_height: int | None = None
    """Height in pixels."""
    title: str | None = None
    """Title in the list of results."""
    description: str | None = None
    """Text under the title in the list of results."""
    caption: Annotated[str | None, Length(max=1024, after_entities=True)] = None
    """Text under the media."""
    parse_mode: str | None = bot_default("parse_mode")
    """Markup that `caption` is written in: `HTML`, `MarkdownV2` or the old `Markdown`."""
    caption_entities: list[MessageEntity] | None = None
    """Marked parts of `caption`, instead of a parse mode; ignored beside one."""
    show_caption_above_media: bool | None = bot_default("show_caption_above_media")
    """True puts the caption above the media."""
    reply_markup: InlineKeyboardMarkup | None = None
    """Buttons under the message."""
    input_message_content: InputMessageContent | None = None
    """Message to send instead; absent sends the photo."""
