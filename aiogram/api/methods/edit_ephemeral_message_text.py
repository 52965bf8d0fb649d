"""`EditEphemeralMessageText`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.defaults import bot_default
from aiogram.api.markers import Length

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.inline_keyboard_markup import InlineKeyboardMarkup
    from aiogram.api.types.input_rich_message import InputRichMessage
    from aiogram.api.types.link_preview_options import LinkPreviewOptions
    from aiogram.api.types.message_entity import MessageEntity


class EditEphemeralMessageText(TelegramMethod[bool], frozen=True):
    """Put another text into an ephemeral message.

    Whether the change arrives is not certain, least of all while the person is offline.

    Returns:
        True, which does not mean that the change has arrived.

    Source: https://core.telegram.org/bots/api#editephemeralmessagetext
    """

    chat_id: int | str
    """Chat with the message, by id, or a public one by `@username`."""
    receiver_user_id: int
    """Person who sees the message."""
    ephemeral_message_id: int
    """`Message.ephemeral_message_id` of the message."""
    text: Annotated[str | None, Length(1, 4096, after_entities=True)] = None
    """What to say instead; required without `rich_message`."""
    parse_mode: str | None = bot_default("parse_mode")
    """Markup that `text` is written in: `HTML`, `MarkdownV2` or the old `Markdown`."""
    entities: list[MessageEntity] | None = None
    """Marked parts of `text`, instead of a parse mode; ignored beside one."""
    rich_message: InputRichMessage | None = None
    """Rich message to put in its place, instead of `text`."""
    link_preview_options: LinkPreviewOptions | None = bot_default("link_preview")
    """Whether and how a link in the text is previewed."""
    reply_markup: InlineKeyboardMarkup | None = None
    """Buttons under the message."""
