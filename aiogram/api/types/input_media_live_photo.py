"""`InputMediaLivePhoto`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from aiogram.api.defaults import bot_default
from aiogram.api.markers import Length

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_file import InputFile
    from .message_entity import MessageEntity


class InputMediaLivePhoto(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="live_photo"):
    """A live photo to send, that is, a still picture with a short video.

    Source: https://core.telegram.org/bots/api#inputmedialivephoto
    """

    type: ClassVar[Literal["live_photo"]] = "live_photo"
    """Always `live_photo`."""
    media: InputFile | str
    """The video: an upload or a `file_id`. Telegram does not fetch it from an address."""
    photo: InputFile | str
    """The still picture: an upload or a `file_id`. Telegram does not fetch it from an address."""
    caption: Annotated[str | None, Length(max=1024, after_entities=True)] = None
    """Text under the media."""
    parse_mode: str | None = bot_default("parse_mode")
    """Markup that `caption` is written in: `HTML`, `MarkdownV2` or the old `Markdown`."""
    caption_entities: list[MessageEntity] | None = None
    """Marked parts of `caption`, instead of a parse mode; ignored beside one."""
    show_caption_above_media: bool | None = bot_default("show_caption_above_media")
    """True puts the caption above the media."""
    has_spoiler: bool | None = None
    """True blurs the media until it is tapped."""
