"""`InputMediaVideo`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from aiogram.api.defaults import bot_default
from aiogram.api.markers import Length

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_file import InputFile
    from .message_entity import MessageEntity


class InputMediaVideo(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="video"):
    """A video to send.

    Source: https://core.telegram.org/bots/api#inputmediavideo
    """

    type: ClassVar[Literal["video"]] = "video"
    """Always `video`."""
    media: InputFile | str
    """What to send: an upload, a `file_id`, or an HTTP address for Telegram to fetch. At most 50 MB, by
    address 20 MB.
    """
    thumbnail: InputFile | str | None = None
    """Small picture of it: an upload in JPEG, below 200 kB, at most 320 pixels wide and high. A `file_id`
    or an address is ignored without an error, and so is any thumbnail of a file that is not uploaded
    itself. Where Telegram makes one by itself, none is needed.
    """
    cover: InputFile | str | None = None
    """Picture that stands for the video in the message: an upload, a `file_id`, or an HTTP address for
    Telegram to fetch.
    """
    start_timestamp: int | None = None
    """Second of the video at which it starts to play; absent for the beginning."""
    caption: Annotated[str | None, Length(max=1024, after_entities=True)] = None
    """Text under the media."""
    parse_mode: str | None = bot_default("parse_mode")
    """Markup that `caption` is written in: `HTML`, `MarkdownV2` or the old `Markdown`."""
    caption_entities: list[MessageEntity] | None = None
    """Marked parts of `caption`, instead of a parse mode; ignored beside one."""
    show_caption_above_media: bool | None = bot_default("show_caption_above_media")
    """True puts the caption above the media."""
    width: int | None = None
    """Width in pixels."""
    height: int | None = None
    """Height in pixels."""
    duration: int | None = None
    """Length in seconds."""
    supports_streaming: bool | None = None
    """True marks an uploaded video as one that can be played while it loads."""
    has_spoiler: bool | None = None
    """True blurs the media until it is tapped."""
