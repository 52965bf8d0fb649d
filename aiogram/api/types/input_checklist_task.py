"""`InputChecklistTask`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.defaults import bot_default
from aiogram.api.markers import Length, Range

from .base import TelegramObject

if TYPE_CHECKING:
    from .message_entity import MessageEntity


class InputChecklistTask(TelegramObject, frozen=True, kw_only=True):
    """A task of a checklist to send.

    Source: https://core.telegram.org/bots/api#inputchecklisttask
    """

    id: Annotated[int, Range(min=1)]
    """Number of your choice, unlike that of any other task in the checklist."""
    text: Annotated[str, Length(1, 100, after_entities=True)]
    """What is to be done."""
    parse_mode: str | None = bot_default("parse_mode")
    """Markup that `text` is written in: `HTML`, `MarkdownV2` or the old `Markdown`."""
    text_entities: list[MessageEntity] | None = None
    """Marked parts of `text`, instead of a parse mode: `bold`, `italic`, `underline`, `strikethrough`,
    `spoiler`, `date_time`, `custom_emoji` and no others.
    """
