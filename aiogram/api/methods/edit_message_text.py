"""`EditMessageText`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.defaults import bot_default
from aiogram.api.markers import Length

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.inline_keyboard_markup import InlineKeyboardMarkup
    from aiogram.api.types.input_rich_message import InputRichMessage
    from aiogram.api.types.link_preview_options import LinkPreviewOptions
    from aiogram.api.types.message import Message  # noqa: F401 (named by the base class)
    from aiogram.api.types.message_entity import MessageEntity


class EditMessageText(TelegramMethod["Message | bool"], frozen=True):
    """Put another text into a message that the bot sent.

    The message is named by `chat_id` and `message_id`, or by `inline_message_id`. Its buttons go unless
    `reply_markup` gives them again.

    The same content with the same buttons is refused: `message is not modified: …`. Messages of a
    business account that the bot did not send and that have no inline keyboard can be edited for 48
    hours only.

    Returns:
        The edited message; True for a message sent through inline mode.

    Source: https://core.telegram.org/bots/api#editmessagetext
    """

    text: Annotated[str | None, Length(1, 4096, after_entities=True)] = None
    """What to say instead; required without `rich_message`. One that is too long: `MESSAGE_TOO_LONG`."""
    parse_mode: str | None = bot_default("parse_mode")
    """Markup that `text` is written in: `HTML`, `MarkdownV2` or the old `Markdown`."""
    entities: list[MessageEntity] | None = None
    """Marked parts of `text`, instead of a parse mode; ignored beside one."""
    link_preview_options: LinkPreviewOptions | None = bot_default("link_preview")
    """Whether and how a link in the text is previewed."""
    rich_message: InputRichMessage | None = None
    """Rich message to put in its place, instead of `text`. A message sent through inline mode takes only
    files that Telegram has already, by their `file_id`.
    """
    reply_markup: InlineKeyboardMarkup | None = None
    """Buttons under the message; absent takes them away."""
    business_connection_id: str | None = None
    """Business connection through which the message was sent."""
    chat_id: int | str | None = None
    """Chat with the message, by id, or a public one by `@username`."""
    message_id: int | None = None
    """Message to edit."""
    inline_message_id: str | None = None
    """Message to edit when it was sent through inline mode, instead of chat and message id."""
