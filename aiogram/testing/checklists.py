# What a call may say of a checklist is on Telegram's page; the texts for what is not one are published for few cases.
# Where none is, those of other JSON and of messages stand in.

"""Checklists: read from calls, ticked, and made longer."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from . import errors, news, views
from .errors import refuse
from .formatting import FormattedText, plain, read_marked
from .json_fields import FieldError, Fields, as_object

if TYPE_CHECKING:
    from .accounts import Account
    from .core import Call
    from .messages import Message
    from .state import State

JSON = dict[str, Any]

LONGEST_TITLE: Final = 255
LONGEST_TASK: Final = 100
MOST_TASKS: Final = 30
"""Entities that titles and tasks keep."""
_DONE: Final = ("completed_by_user", "completion_date")


def read_checklist(call: Call) -> JSON:
    """Read the parameter `checklist` and return the Checklist; refuse what is none."""
    try:
        value = as_object(json.loads(call.parameters.text("checklist")))
    except ValueError:
        raise refuse("can't parse checklist JSON object") from None
    if value is None:
        raise refuse("object expected as checklist")
    try:
        return _read(Fields(value), call.state)
    except FieldError as error:
        raise refuse(f"can't parse checklist: {error}") from None


def _read(fields: Fields, state: State) -> JSON:
    title = _read_words("title", "title_entities", fields, LONGEST_TITLE, state)
    tasks = [_read_task(value, state) for value in fields.array("tasks")]
    if not tasks:
        raise refuse(errors.NO_TASKS)
    if len(tasks) > MOST_TASKS or any(task["id"] <= 0 for task in tasks):
        raise refuse(errors.BAD_TASKS)
    if len({task["id"] for task in tasks}) < len(tasks):
        raise refuse(errors.SAME_TASKS)
    return {
        **title,
        "tasks": tasks,
        **{flag: True for flag in ("others_can_add_tasks", "others_can_mark_tasks_as_done") if fields.boolean(flag)},
    }


def _read_task(value: object, state: State) -> JSON:
    task = as_object(value)
    if task is None:
        raise FieldError("expected an Object")
    fields = Fields(task)
    return {"id": fields.integer("id"), **_read_words("text", "text_entities", fields, LONGEST_TASK, state)}


def _read_words(name: str, entities: str, fields: Fields, longest: int, state: State) -> JSON:
    mode, given = fields.optional_string("parse_mode"), json.dumps(fields.array(entities))
    text = read_marked(fields.string(name), mode, given, state).finish()
    if len(text.text) > longest:
        raise refuse(errors.MESSAGE_TOO_LONG)
    return words(name, text)


def words(name: str, text: FormattedText) -> JSON:
    """Return what a title or a task has of its text."""
    kept = text.styled().entities
    return {name: text.text, **({f"{name}_entities": kept} if kept else {})}


def new_task(number: int, text: str) -> JSON:
    """Return a task without a tick; raises `ValueError` for a text that is none."""
    task = plain(text)
    if not 0 < len(task.text) <= LONGEST_TASK:
        raise ValueError(f"a task has 1 to {LONGEST_TASK} characters, got {len(task.text)}")
    return {"id": number, **words("text", task)}


def ticked(task: JSON) -> bool:
    """Whether a task is done."""
    return "completion_date" in task


def keep_ticks(new: JSON, old: JSON) -> JSON:
    """Return the new checklist with the ticks of those of its tasks that were in the old one."""
    done = {task["id"]: {name: task[name] for name in _DONE} for task in old["tasks"] if ticked(task)}
    return {**new, "tasks": [{**task, **done.get(task["id"], {})} for task in new["tasks"]]}


def tick(state: State, message: Message, actor: Account, ids: set[int], *, done: bool) -> None:
    """Tick tasks, or take their ticks away; the chat is told."""
    mark = {"completed_by_user": views.user(actor), "completion_date": state.clock.unix()} if done else {}
    tasks: list[JSON] = []
    for task in message.content["checklist"]["tasks"]:
        bare = {name: value for name, value in task.items() if name not in _DONE}
        tasks.append({**bare, **mark} if task["id"] in ids else task)
    key = "marked_as_done_task_ids" if done else "marked_as_not_done_task_ids"
    _change(state, message, actor, tasks, {"checklist_tasks_done": {key: sorted(ids)}})


def add_tasks(state: State, message: Message, actor: Account, added: list[JSON]) -> None:
    """Put tasks below the others; the chat is told."""
    tasks = [*message.content["checklist"]["tasks"], *added]
    _change(state, message, actor, tasks, {"checklist_tasks_added": {"tasks": added}})


def _change(state: State, message: Message, actor: Account, tasks: list[JSON], told: dict[str, JSON]) -> None:
    message.content = {**message.content, "checklist": {**message.content["checklist"], "tasks": tasks}}
    state.changed()
    shown = {"checklist_message": views.message(message, actor, with_reply=False)}
    content = {kind: {**shown, **body} for kind, body in told.items()}
    news.tell_service(state, message.chat, actor, content, **message.topic)
