"""`InputChecklist`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.defaults import bot_default
from aiogram.api.markers import Items, Length

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_checklist_task import InputChecklistTask
    from .message_entity import MessageEntity


class InputChecklist(TelegramObject, frozen=True, kw_only=True):
    """A checklist to send.

    A bot sends checklists for a business account only: pass it to `send_checklist` or
    `edit_message_checklist`, with a business connection.

    Source: https://core.telegram.org/bots/api#inputchecklist
    """

    title: Annotated[str, Length(1, 255, after_entities=True)]
    """Title of the list."""
    parse_mode: str | None = bot_default("parse_mode")
    """Markup that `title` is written in: `HTML`, `MarkdownV2` or the old `Markdown`."""
    title_entities: list[MessageEntity] | None = None
    """Marked parts of `title`, instead of a parse mode: `bold`, `italic`, `underline`, `strikethrough`,
    `spoiler`, `date_time`, `custom_emoji` and no others.
    """
    tasks: Annotated[list[InputChecklistTask], Items(1, 30)]
    """The tasks, in their order."""
    others_can_add_tasks: bool | None = None
    """Whether not only the author may add tasks."""
    others_can_mark_tasks_as_done: bool | None = None
    """Whether not only the author may tick and untick tasks."""
