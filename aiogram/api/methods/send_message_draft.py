"""`SendMessageDraft`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.defaults import bot_default
from aiogram.api.markers import Length

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.message_entity import MessageEntity


class SendMessageDraft(TelegramMethod[bool], frozen=True):
    """Show a person a message that the bot is still writing.

    The draft is a preview of 30 seconds in a private chat: repeat the call with each further piece, and
    send the finished text with `send_message`, or nothing remains of it.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#sendmessagedraft
    """

    chat_id: int
    """Private chat to write to, by id."""
    draft_id: int
    """Number of your choice, other than 0. A draft with the number of the one in view changes it smoothly,
    one with another number takes its place at once.
    """
    message_thread_id: int | None = None
    """Topic to write into."""
    text: Annotated[str | None, Length(max=4096, after_entities=True)] = None
    """What there is of the text so far; a note that the bot is thinking when absent or empty."""
    parse_mode: str | None = bot_default("parse_mode")
    """Markup that `text` is written in: `HTML`, `MarkdownV2` or the old `Markdown`."""
    entities: list[MessageEntity] | None = None
    """Marked parts of `text`, instead of a parse mode; ignored beside one."""
    can_stop: bool | None = None
    """True shows a button that stops the draft; a press of it comes as
    `Update.stopped_message_generation`.
    """
    keep_on_stop: bool | None = None
    """True leaves the draft in view for a short time after the button was pressed, or until the bot sends
    a message. To keep it, send it as a message.
    """
