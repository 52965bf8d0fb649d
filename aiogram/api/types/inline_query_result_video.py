"""`InlineQueryResultVideo`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from aiogram.api.defaults import bot_default
from aiogram.api.markers import Bytes, Length

from .base import TelegramObject

if TYPE_CHECKING:
    from .inline_keyboard_markup import InlineKeyboardMarkup
    from .input_message_content import InputMessageContent
    from .message_entity import MessageEntity


class InlineQueryResultVideo(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="video"):
    """A video from an address, or a page with a player, as a result of inline mode.

    A page with a player, such as one of YouTube, cannot be sent itself: `input_message_content` must
    say what is sent.

    Source: https://core.telegram.org/bots/api#inlinequeryresultvideo
    """

    type: ClassVar[Literal["video"]] = "video"
    """Always `video`."""
    id: Annotated[str, Bytes(1, 64)]
    """Identifier of your choice, another for each result (`RESULT_ID_DUPLICATE`); comes back as
    `ChosenInlineResult.result_id`.
    """
    video_url: str
    """HTTP address of the video or of the page."""
    mime_type: str
    """What there is at `video_url`: `video/mp4` for a video, `text/html` for a page."""
    thumbnail_url: str
    """HTTP address of a small picture for the list of results, a JPEG."""
    title: str
    """Title in the list of results."""
    caption: Annotated[str | None, Length(max=1024, after_entities=True)] = None
    """Text under the media."""
    parse_mode: str | None = bot_default("parse_mode")
    """Markup that `caption` is written in: `HTML`, `MarkdownV2` or the old `Markdown`."""
    caption_entities: list[MessageEntity] | None = None
    """Marked parts of `caption`, instead of a parse mode; ignored beside one."""
    show_caption_above_media: bool | None = bot_default("show_caption_above_media")
    """True puts the caption above the media."""
    video_width: int | None = None
    """Width in pixels."""
    video_height: int | None = None
    """Height in pixels."""
    video_duration: int | None = None
    """Length in seconds."""
    description: str | None = None
    """Text under the title in the list of results."""
    reply_markup: InlineKeyboardMarkup | None = None
    """Buttons under the message."""
    input_message_content: InputMessageContent | None = None
    """Message to send instead; absent sends the video. Required for a page."""
