"""`ChecklistTasksDone`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .message import Message


class ChecklistTasksDone(TelegramObject, frozen=True, kw_only=True):
    """Tasks of a checklist were ticked or unticked.

    Received as `Message.checklist_tasks_done`.

    Source: https://core.telegram.org/bots/api#checklisttasksdone
    """

    checklist_message: Message | None = None
    """Message with the checklist, where it is known; it has no `reply_to_message` of its own."""
    marked_as_done_task_ids: list[int] | None = None
    """Numbers of the tasks that were ticked."""
    marked_as_not_done_task_ids: list[int] | None = None
    """Numbers of the tasks that were unticked."""
