"""`ReplyParameters`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.defaults import bot_default
from aiogram.api.markers import Length

from .base import TelegramObject

if TYPE_CHECKING:
    from .message_entity import MessageEntity


class ReplyParameters(TelegramObject, frozen=True, kw_only=True):
    """The message that a new message replies to.

    `message_id` or `ephemeral_message_id` names it. A target that is gone is refused with
    `message to be replied not found`, unless `allow_sending_without_reply` is True.

    Source: https://core.telegram.org/bots/api#replyparameters
    """

    message_id: int | None = None
    """Message replied to, in the chat that is written to or in `chat_id`."""
    chat_id: int | str | None = None
    """Chat of the message replied to, by id or `@username`, when it is another one."""
    ephemeral_message_id: int | None = None
    """Ephemeral message replied to, no older than 15 seconds, by another ephemeral one."""
    allow_sending_without_reply: bool | None = bot_default("allow_sending_without_reply")
    """True sends the message as no reply when its target is gone. Without effect for a target in another
    chat or topic, and for an ephemeral message.
    """
    quote: Annotated[str | None, Length(max=1024, after_entities=True)] = None
    """Part of the original that is quoted, to the letter and with its formatting; one that is not there is
    refused. Ignored for ephemeral messages.
    """
    quote_parse_mode: str | None = bot_default("parse_mode")
    """Parse mode of `quote`: `HTML`, `MarkdownV2` or `Markdown`."""
    quote_entities: list[MessageEntity] | None = None
    """Entities of `quote`, instead of a parse mode."""
    quote_position: int | None = None
    """Where the quote begins in the original, in UTF-16 code units."""
    checklist_task_id: int | None = None
    """Task of a checklist replied to."""
    poll_option_id: str | None = None
    """Option of a poll replied to."""
