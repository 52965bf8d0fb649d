"""`InputMediaAudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from aiogram.api.defaults import bot_default
from aiogram.api.markers import Length

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_file import InputFile
    from .message_entity import MessageEntity


class InputMediaAudio(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="audio"):
    """An audio file to send, which apps play as music.

    Source: https://core.telegram.org/bots/api#inputmediaaudio
    """

    type: ClassVar[Literal["audio"]] = "audio"
    """Always `audio`."""
    media: InputFile | str
    """What to send: an upload, a `file_id`, or an HTTP address for Telegram to fetch. At most 50 MB, by
    address 20 MB.
    """
    thumbnail: InputFile | str | None = None
    """Small picture of it: an upload in JPEG, below 200 kB, at most 320 pixels wide and high. A `file_id`
    or an address is ignored without an error, and so is any thumbnail of a file that is not uploaded
    itself. Where Telegram makes one by itself, none is needed.
    """
    caption: Annotated[str | None, Length(max=1024, after_entities=True)] = None
    """Text under the media."""
    parse_mode: str | None = bot_default("parse_mode")
    """Markup that `caption` is written in: `HTML`, `MarkdownV2` or the old `Markdown`."""
    caption_entities: list[MessageEntity] | None = None
    """Marked parts of `caption`, instead of a parse mode; ignored beside one."""
    duration: int | None = None
    """Length in seconds."""
    performer: str | None = None
    """Performer shown with it."""
    title: str | None = None
    """Title shown with it."""
