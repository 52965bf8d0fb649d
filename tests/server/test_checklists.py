"""Checklists: bots send them for accounts, and people tick and add tasks."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from aiogram.api import methods
from aiogram.testing.clock import START
from aiogram.testing.drawing.reading import read_message
from aiogram.testing.drawing.scene import Choices

from .conftest import decoded

if TYPE_CHECKING:
    from aiogram.testing import ChatView, Person, SeenMessage

    from .conftest import Api

NOW = int(START.timestamp())
TASKS = [{"id": 1, "text": "Boxes"}, {"id": 2, "text": "Van"}]
OPEN = {"others_can_add_tasks": True, "others_can_mark_tasks_as_done": True}


class Move(NamedTuple):
    """Ann, for whom the bot works, and Bob, who has written to her."""

    api: Api
    ann: Person
    bob: Person
    connection: str

    @property
    def chat(self) -> ChatView:
        return self.bob.chat_with(self.ann)

    def about(self, **more: Any) -> dict[str, Any]:
        return {"business_connection_id": self.connection, "chat_id": self.bob.id, **more}

    async def send(self, **about: Any) -> dict[str, Any]:
        checklist = {"title": "Move", "tasks": TASKS, **about}
        sent: dict[str, Any] = await self.api.result("sendChecklist", **self.about(checklist=checklist))
        return sent

    async def told(self) -> list[dict[str, Any]]:
        updates = await self.api.updates()
        assert len(decoded(methods.GetUpdates, updates)) == len(updates)
        if updates:
            await self.api.updates(offset=updates[-1]["update_id"] + 1)
        return [update.get("business_message", update) for update in updates]


@pytest.fixture
async def move(api: Api) -> Move:
    ann, bob = api.server.user("Ann", is_premium=True), api.server.user("Bob")
    connection = await ann.connect_business()
    await bob.send("When do we move?", chat=bob.chat_with(ann))
    move = Move(api, ann, bob, connection)
    await move.told()
    return move


async def test_a_bot_sends_a_checklist_in_the_name_of_the_account(move: Move) -> None:
    sent = await move.send(title="<b>Move</b> <u>now</u>", parse_mode="HTML", **OPEN)
    assert sent["checklist"] == {
        "title": "Move now",
        "title_entities": [
            {"offset": 0, "length": 4, "type": "bold"},
            {"offset": 5, "length": 3, "type": "underline"},
        ],
        "tasks": TASKS,
        **OPEN,
    }
    assert decoded(methods.SendChecklist, sent).from_user.first_name == "Ann"
    seen = await move.bob.receives("Move", chat=move.chat)
    assert (seen.checklist, seen.tasks) == ("Move now", {"Boxes": False, "Van": False})


async def test_of_the_marks_of_a_task_only_some_stay(move: Move) -> None:
    task = {"id": 1, "text": "*Call* [us](https://example.com) at a@example.com", "parse_mode": "Markdown"}
    sent = await move.send(tasks=[task])
    assert sent["checklist"]["tasks"][0]["text_entities"] == [{"offset": 0, "length": 4, "type": "bold"}]


@pytest.mark.parametrize(
    ("checklist", "text"),
    [
        ("{", "can't parse checklist JSON object"),
        ("[]", "object expected as checklist"),
        ({"title": "x", "tasks": [1]}, "can't parse checklist: expected an Object"),
        ({"tasks": TASKS}, "can't parse checklist: Can't find field \"title\""),
        ({"title": "x", "tasks": [{"text": "x"}]}, "can't parse checklist: Can't find field \"id\""),
        ({"title": " ", "tasks": TASKS}, "text must be non-empty"),
        ({"title": "x" * 256, "tasks": TASKS}, "message is too long"),
        ({"title": "x", "tasks": [{"id": 1, "text": "x" * 101}]}, "message is too long"),
        ({"title": "x", "tasks": []}, "TODO_ITEMS_EMPTY"),
        ({"title": "x", "tasks": [TASKS[0], TASKS[0]]}, "TODO_ITEM_DUPLICATE"),
        ({"title": "x", "tasks": [{"id": 0, "text": "x"}]}, "MEDIA_INVALID"),
        ({"title": "x", "tasks": [{"id": n, "text": "x"} for n in range(1, 32)]}, "MEDIA_INVALID"),
    ],
)
async def test_what_is_no_checklist_is_refused(move: Move, checklist: Any, text: str) -> None:
    checklist = checklist if isinstance(checklist, str) else json.dumps(checklist)
    for method in ("sendChecklist", "editMessageChecklist"):
        assert await move.api.error(method, **move.about(checklist=checklist)) == f"400 Bad Request: {text}"


async def test_without_a_connection_there_are_no_checklists(move: Move) -> None:
    checklist = {"title": "Move", "tasks": TASKS}
    for method in ("sendChecklist", "editMessageChecklist"):
        refused = await move.api.error(method, chat_id=move.bob.id, message_id=1, checklist=checklist)
        assert refused == "400 Bad Request: business connection not found"
    await move.ann.connect_business(rights=[])
    refused = await move.api.error("sendChecklist", **move.about(checklist=checklist))
    assert refused == "400 Bad Request: not enough rights"


async def test_an_edited_checklist_keeps_the_ticks_of_its_tasks(move: Move) -> None:
    sent = await move.send(**OPEN)
    await move.bob.tick(move.chat.last, "Van")
    new = {"title": "Move soon", "tasks": [{"id": 2, "text": "Big van"}, {"id": 3, "text": "Keys"}]}
    edited = await move.api.result("editMessageChecklist", **move.about(message_id=sent["message_id"], checklist=new))
    assert decoded(methods.EditMessageChecklist, edited).edit_date == START
    boxes, keys = edited["checklist"]["tasks"]
    assert (boxes["completed_by_user"]["first_name"], boxes["completion_date"]) == ("Bob", NOW)
    assert keys == {"id": 3, "text": "Keys"}
    again = await move.api.error("editMessageChecklist", **move.about(message_id=sent["message_id"], checklist=new))
    assert again.startswith("400 Bad Request: message is not modified")


async def test_only_a_checklist_is_edited_as_one(move: Move) -> None:
    sent = await move.api.result("sendMessage", **move.about(text="Soon"))
    about = move.about(checklist={"title": "Move", "tasks": TASKS})
    refused = await move.api.error("editMessageChecklist", **about, message_id=sent["message_id"])
    assert refused == "400 Bad Request: there is no checklist in the message to edit"
    assert await move.api.error("editMessageChecklist", **about, message_id=99) == (
        "400 Bad Request: message to edit not found"
    )


async def test_people_tick_tasks_and_the_bot_is_told(move: Move) -> None:
    sent = await move.send(**OPEN)
    await move.bob.tick(move.chat.messages[1], "Boxes", "Van")
    await move.ann.untick(move.chat.messages[1], "Van")
    done, undone = [message["checklist_tasks_done"] for message in await move.told()]
    assert done["checklist_message"]["message_id"] == sent["message_id"]
    assert done["checklist_message"]["checklist"]["tasks"][0]["completion_date"] == NOW
    assert done["marked_as_done_task_ids"] == [1, 2]
    assert undone["marked_as_not_done_task_ids"] == [2]
    assert move.chat.messages[1].tasks == {"Boxes": True, "Van": False}


async def test_people_add_tasks_and_the_bot_is_told(move: Move) -> None:
    await move.send(**OPEN)
    await move.bob.add_tasks(move.chat.messages[1], "Keys", "Tea")
    (message,) = await move.told()
    added = message["checklist_tasks_added"]
    assert added["tasks"] == [{"id": 3, "text": "Keys"}, {"id": 4, "text": "Tea"}]
    assert list(move.chat.messages[1].tasks) == ["Boxes", "Van", "Keys", "Tea"]


async def test_others_change_a_checklist_only_where_they_may(move: Move) -> None:
    await move.send()
    message: SeenMessage = move.chat.last
    with pytest.raises(ValueError, match="Bob cannot tick the checklist of Ann: others may not"):
        await move.bob.tick(message, "Van")
    with pytest.raises(ValueError, match="Bob cannot add tasks to the checklist of Ann: others may not"):
        await move.bob.add_tasks(message, "Keys")
    await move.ann.tick(message, "Van")
    assert message.tasks == {"Boxes": False, "Van": True}


async def test_what_cannot_be_ticked_is_an_error(move: Move) -> None:
    await move.send()
    message = move.chat.last
    with pytest.raises(ValueError, match="Ann sees no task 'Cake': there are 'Boxes', 'Van'"):
        await move.ann.tick(message, "Cake")
    with pytest.raises(ValueError, match="Ann cannot untick 'Van': it is not ticked"):
        await move.ann.untick(message, "Van")
    await move.ann.tick(message, "Van")
    with pytest.raises(ValueError, match="Ann cannot tick 'Van': it is ticked already"):
        await move.ann.tick(message, "Van")
    with pytest.raises(ValueError, match="Ann has to name the tasks to tick"):
        await move.ann.tick(message)
    with pytest.raises(ValueError, match="cannot add 29 tasks: a checklist has 30 at most, and this one 2"):
        await move.ann.add_tasks(message, *["x"] * 29)
    with pytest.raises(ValueError, match="it is no checklist"):
        await move.ann.tick(move.chat.messages[0], "Van")


async def test_people_with_premium_send_checklists_to_groups(move: Move) -> None:
    group = move.api.server.group("Movers", members=[move.ann, move.bob])
    await move.ann.send_checklist("Move", ["Boxes"], chat=group, others_tick=True, others_add=True)
    move.api.server.bot.can_read_all_group_messages = True
    await move.bob.tick(group.last, "Boxes")
    (told,) = [update["message"] for update in await move.told()]
    assert told["checklist_tasks_done"]["checklist_message"]["checklist"]["others_can_add_tasks"] is True
    with pytest.raises(ValueError, match="Bob cannot send a checklist: that takes Telegram Premium"):
        await move.bob.send_checklist("Move", ["Boxes"], chat=group)


@pytest.mark.parametrize(
    ("title", "tasks", "why"),
    [
        ("", ["x"], "the title of a checklist has 1 to 255 characters, got 0"),
        ("x", [], "a checklist has 1 to 30 tasks, got 0"),
        ("x", ["x" * 101], "a task has 1 to 100 characters, got 101"),
    ],
)
async def test_people_send_only_what_is_a_checklist(move: Move, title: str, tasks: list[str], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        await move.ann.send_checklist(title, tasks)


async def test_a_picture_of_a_checklist_shows_who_has_ticked(move: Move) -> None:
    await move.send(**OPEN)
    message = move.chat.last
    await move.bob.tick(message, "Van")
    (shown,) = read_message(message.record, move.ann.account).parts
    assert isinstance(shown, Choices)
    assert [(row.chosen, row.note) for row in shown.rows] == [(False, ""), (True, "Bob")]
