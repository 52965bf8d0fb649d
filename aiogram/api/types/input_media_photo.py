"""`InputMediaPhoto`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from aiogram.api.defaults import bot_default
from aiogram.api.markers import Length

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_file import InputFile
    from .message_entity import MessageEntity


class InputMediaPhoto(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="photo"):
    """A photo to send.

    Source: https://core.telegram.org/bots/api#inputmediaphoto
    """

    type: ClassVar[Literal["photo"]] = "photo"
    """Always `photo`."""
    media: InputFile | str
    """What to send: an upload, a `file_id`, or an HTTP address for Telegram to fetch. At most 10 MB, by
    address 5 MB. Width and height together may not exceed 10000 pixels, nor one be more than 20 times
    the other: `PHOTO_INVALID_DIMENSIONS`.
    """
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
