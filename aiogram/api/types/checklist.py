"""`Checklist`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .checklist_task import ChecklistTask
    from .message_entity import MessageEntity


class Checklist(TelegramObject, frozen=True, kw_only=True):
    """A list of tasks to tick.

    Source: https://core.telegram.org/bots/api#checklist
    """

    title: str
    """Title of the list."""
    title_entities: list[MessageEntity] | None = None
    """Parts of `title` with a meaning or a look of their own."""
    tasks: list[ChecklistTask]
    """The tasks, in their order."""
    others_can_add_tasks: bool | None = None
    """True when not only the author may add tasks."""
    others_can_mark_tasks_as_done: bool | None = None
    """True when not only the author may tick and untick tasks."""
