"""People make checklists, tick what is done, and add what is to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.checklists import LONGEST_TITLE, MOST_TASKS, add_tasks, new_task, tick, ticked, words
from aiogram.testing.formatting import plain

from .base import Actor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram.testing.accounts import BotAccount
    from aiogram.testing.messages import Message
    from aiogram.testing.seen import BotMessage, ChatView, SeenMessage


class Lister(Actor):
    """Somebody with things to do."""

    async def send_checklist(
        self,
        title: str,
        tasks: Sequence[str],
        *,
        chat: ChatView | None = None,
        bot: BotAccount | None = None,
        others_add: bool = False,
        others_tick: bool = False,
    ) -> SeenMessage:
        """Send a checklist: to a group when `chat` is given, to the private chat with a bot otherwise.

        It takes Telegram Premium. `others_add` lets others add tasks, `others_tick` tick them.
        """
        if not self.account.is_premium:
            raise ValueError(f"{self.first_name} cannot send a checklist: that takes Telegram Premium")
        name = plain(title)
        if not 0 < len(name.text) <= LONGEST_TITLE:
            raise ValueError(f"the title of a checklist has 1 to {LONGEST_TITLE} characters, got {len(name.text)}")
        if not 0 < len(tasks) <= MOST_TASKS:
            raise ValueError(f"a checklist has 1 to {MOST_TASKS} tasks, got {len(tasks)}")
        checklist = {
            **words("title", name),
            "tasks": [new_task(number, text) for number, text in enumerate(tasks, 1)],
            **({"others_can_add_tasks": True} if others_add else {}),
            **({"others_can_mark_tasks_as_done": True} if others_tick else {}),
        }
        return self._write({"checklist": checklist}, chat=chat, bot=bot)

    async def tick(self, message: SeenMessage | BotMessage, *tasks: str) -> None:
        """Tick tasks of a checklist, by their words; bots that see the chat get a message of it."""
        self._mark(message, tasks, done=True)

    async def untick(self, message: SeenMessage | BotMessage, *tasks: str) -> None:
        """Take the ticks of tasks away; bots that see the chat get a message of it."""
        self._mark(message, tasks, done=False)

    async def add_tasks(self, message: SeenMessage | BotMessage, *tasks: str) -> None:
        """Add tasks to a checklist; bots that see the chat get a message of it."""
        record = self._checklist(message, "add tasks to", "others_can_add_tasks")
        there: list[dict[str, Any]] = record.content["checklist"]["tasks"]
        if not tasks or len(there) + len(tasks) > MOST_TASKS:
            raise ValueError(
                f"{self.first_name} cannot add {len(tasks)} tasks: a checklist has {MOST_TASKS} at most, "
                f"and this one {len(there)}"
            )
        first = max(task["id"] for task in there) + 1
        added = [new_task(number, text) for number, text in enumerate(tasks, first)]
        add_tasks(self._state, record, self.account, added)

    def _mark(self, message: SeenMessage | BotMessage, tasks: Sequence[str], *, done: bool) -> None:
        record = self._checklist(message, "tick" if done else "untick", "others_can_mark_tasks_as_done")
        ids = {self._task(record, text, done=done) for text in tasks}
        if not ids:
            raise ValueError(f"{self.first_name} has to name the tasks to {'tick' if done else 'untick'}")
        tick(self._state, record, self.account, ids, done=done)

    def _task(self, record: Message, text: str, *, done: bool) -> int:
        """Return the id of a task that can be ticked, or that has a tick to take away."""
        there: list[dict[str, Any]] = record.content["checklist"]["tasks"]
        named = [task for task in there if task["text"] == text]
        for task in named:
            if ticked(task) is not done:
                return int(task["id"])
        if named:
            how = "ticked already" if done else "not ticked"
            raise ValueError(f"{self.first_name} cannot {'tick' if done else 'untick'} {text!r}: it is {how}")
        names = ", ".join(repr(task["text"]) for task in there)
        raise ValueError(f"{self.first_name} sees no task {text!r}: there are {names}")

    def _checklist(self, message: SeenMessage | BotMessage, purpose: str, right: str) -> Message:
        record = self._record(message, None)
        self._see(record)
        if "checklist" not in record.content:
            raise ValueError(f"{self.first_name} cannot {purpose} message {record.id}: it is no checklist")
        if record.sender is not self.account and right not in record.content["checklist"]:
            raise ValueError(
                f"{self.first_name} cannot {purpose} the checklist of {record.sender.first_name}: others may not"
            )
        return record
