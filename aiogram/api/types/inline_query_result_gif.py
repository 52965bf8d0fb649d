"""`InlineQueryResultGif`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from aiogram.api.defaults import bot_default
from aiogram.api.markers import Bytes, Default, Length

from .base import TelegramObject

if TYPE_CHECKING:
    from .inline_keyboard_markup import InlineKeyboardMarkup
    from .input_message_content import InputMessageContent
    from .message_entity import MessageEntity


class InlineQueryResultGif(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="gif"):
    """A GIF from an address, as a result of inline mode.

    Source: https://core.telegram.org/bots/api#inlinequeryresultgif
    """

    type: ClassVar[Literal["gif"]] = "gif"
    """Always `gif`."""
    id: Annotated[str, Bytes(1, 64)]
    """Identifier of your choice, another for each result (`RESULT_ID_DUPLICATE`); comes back as
    `ChosenInlineResult.result_id`.
    """
    gif_url: str
    """HTTP address of the GIF."""
    gif_width: int | None = None
    """Width in pixels."""
    gif_height: int | None = None
    """Height in pixels."""
    gif_duration: int | None = None
    """Length in seconds."""
    thumbnail_url: str
    """HTTP address of a small picture for the list of results, still or moving: a JPEG, a GIF or an MPEG-4
    video.
    """
    thumbnail_mime_type: Annotated[str | None, Default("image/jpeg")] = None
    """What there is at `thumbnail_url`: `image/jpeg`, `image/gif` or `video/mp4`."""
    title: str | None = None
    """Title in the list of results."""
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
    """Message to send instead; absent sends the GIF."""
