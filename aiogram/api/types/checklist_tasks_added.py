"""`ChecklistTasksAdded`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .checklist_task import ChecklistTask
    from .message import Message


class ChecklistTasksAdded(TelegramObject, frozen=True, kw_only=True):
    """A checklist has new tasks.

    Received as `Message.checklist_tasks_added`.

    Source: https://core.telegram.org/bots/api#checklisttasksadded
    """

    checklist_message: Message | None = None
    """Message with the checklist, where it is known; it has no `reply_to_message` of its own."""
    tasks: list[ChecklistTask]
    """The new tasks."""
