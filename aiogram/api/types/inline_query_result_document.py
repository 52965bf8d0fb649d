"""`InlineQueryResultDocument`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from aiogram.api.defaults import bot_default
from aiogram.api.markers import Bytes, Length

from .base import TelegramObject

if TYPE_CHECKING:
    from .inline_keyboard_markup import InlineKeyboardMarkup
    from .input_message_content import InputMessageContent
    from .message_entity import MessageEntity


class InlineQueryResultDocument(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="document"):
    """A PDF or ZIP file from an address, as a result of inline mode.

    To send other kinds of files, use `InlineQueryResultCachedDocument`.

    Source: https://core.telegram.org/bots/api#inlinequeryresultdocument
    """

    type: ClassVar[Literal["document"]] = "document"
    """Always `document`."""
    id: Annotated[str, Bytes(1, 64)]
    """Identifier of your choice, another for each result (`RESULT_ID_DUPLICATE`); comes back as
    `ChosenInlineResult.result_id`.
    """
    title: str
    """Title in the list of results."""
    caption: Annotated[str | None, Length(max=1024, after_entities=True)] = None
    """Text under the media."""
    parse_mode: str | None = bot_default("parse_mode")
    """Markup that `caption` is written in: `HTML`, `MarkdownV2` or the old `Markdown`."""
    caption_entities: list[MessageEntity] | None = None
    """Marked parts of `caption`, instead of a parse mode; ignored beside one."""
    document_url: str
    """HTTP address of the file."""
    mime_type: str
    """What kind of file it is: `application/pdf` or `application/zip`."""
    description: str | None = None
    """Text under the title in the list of results."""
    reply_markup: InlineKeyboardMarkup | None = None
    """Buttons under the message."""
    input_message_content: InputMessageContent | None = None
    """Message to send instead; absent sends the file."""
    thumbnail_url: str | None = None
    """HTTP address of a small picture for the list of results, a JPEG."""
    thumbnail_width: int | None = None
    """Width of that picture in pixels."""
    thumbnail_height: int | None = None
    """Height of that picture in pixels."""
