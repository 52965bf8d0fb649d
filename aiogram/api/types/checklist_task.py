"""`ChecklistTask`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.api.markers import UnixTimeOrNever

from .base import TelegramObject

if TYPE_CHECKING:
    from .chat import Chat
    from .message_entity import MessageEntity
    from .user import User


class ChecklistTask(TelegramObject, frozen=True, kw_only=True):
    """A task of a checklist.

    Source: https://core.telegram.org/bots/api#checklisttask
    """

    id: int
    """Number of the task, unlike that of any other in the checklist."""
    text: str
    """What is to be done."""
    text_entities: list[MessageEntity] | None = None
    """Parts of `text` with a meaning or a look of their own."""
    completed_by_user: User | None = None
    """Person who ticked the task; absent for an open task, and where a chat did it."""
    completed_by_chat: Chat | None = None
    """Chat that ticked the task; absent for an open task, and where a person did it."""
    completion_date: UnixTimeOrNever = None
    """When the task was ticked; None for an open one."""
