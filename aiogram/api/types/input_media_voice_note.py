"""`InputMediaVoiceNote`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from aiogram.api.defaults import bot_default
from aiogram.api.markers import Length

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_file import InputFile
    from .message_entity import MessageEntity


class InputMediaVoiceNote(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="voice_note"):
    """A voice message to put into a rich message.

    Source: https://core.telegram.org/bots/api#inputmediavoicenote
    """

    type: ClassVar[Literal["voice_note"]] = "voice_note"
    """Always `voice_note`."""
    media: InputFile | str
    """What to send: an upload, a `file_id`, or an HTTP address for Telegram to fetch. At most 50 MB, by
    address 20 MB.
    """
    caption: Annotated[str | None, Length(max=1024, after_entities=True)] = None
    """Text under the media."""
    parse_mode: str | None = bot_default("parse_mode")
    """Markup that `caption` is written in: `HTML`, `MarkdownV2` or the old `Markdown`."""
    caption_entities: list[MessageEntity] | None = None
    """Marked parts of `caption`, instead of a parse mode; ignored beside one."""
    duration: int | None = None
    """Length in seconds."""
