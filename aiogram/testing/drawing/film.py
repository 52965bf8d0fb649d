# A picture is taken when a person presses something, of the chat as it is at that moment, and one at the end: each
# shows what came of the press before it.

"""What people see in the course of time: a strip of pictures a chat."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import chain
from typing import TYPE_CHECKING

from aiogram.testing.state import Deed

from .reading import read_scene
from .scene import CannotDrawError, Note, keys_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from aiogram.testing.accounts import Account
    from aiogram.testing.chats import Chat
    from aiogram.testing.core import Core
    from aiogram.testing.state import State

    from .scene import Scene

SHOWN = 5
"""Messages of a chat that a picture shows at least: the newest."""


@dataclass(frozen=True)
class Frame:
    """One picture of a strip."""

    caption: str
    """`Before`, `After` and so on; empty where nothing has happened in the chat."""
    scene: Scene
    earlier: int = 0
    """How many messages at the top are not shown."""


@dataclass(frozen=True)
class Strip:
    """What one person has seen of one chat."""

    title: str
    viewer: str
    frames: tuple[Frame, ...]


@dataclass(eq=False)
class _Roll:
    """The pictures taken of one chat so far."""

    chat: Chat
    viewer: Account
    new: bool
    """Whether there was nothing in the chat when the film began."""
    scenes: list[Scene] = field(default_factory=list["Scene"])
    waiting: list[Deed] = field(default_factory=list["Deed"])
    """Presses whose answer has not been seen yet."""
    seen: set[int] = field(default_factory=set[int])
    """Messages that are on a picture."""

    def take(self) -> None:
        """Take a picture, unless it would be the same as the one before."""
        scene = read_scene(self.chat, self.viewer, known=self.seen)
        notes = tuple(self._answers())
        if self.scenes and not notes and self.scenes[-1].at_rest() == scene:
            return
        self.seen |= {bubble.id for bubble in scene.bubbles}
        self.scenes.append(replace(scene, notes=notes))

    def _answers(self) -> Iterator[Note]:
        several = sum(not one.is_bot for one in self.chat.members) > 1
        for deed in list(self.waiting):
            toast = deed.query.toast if deed.query is not None else deed.toast
            if toast is None and (deed.query is None or not deed.query.over):
                continue
            self.waiting.remove(deed)
            if toast is not None and (toast.text or toast.url):
                who = deed.person.first_name if several else ""
                yield Note(toast.text or "", alert=toast.alert, url=toast.url or "", who=who)

    def press(self, deed: Deed) -> None:
        """Take a picture with a finger on a button."""
        self.take()
        rows = deed.message.button_rows
        places = [(down, along) for down, row in enumerate(rows) for along, one in enumerate(row) if one == deed.button]
        # Buttons that are the same in everything cannot be told apart: the finger is on the first.
        for place in places[:1]:
            self.scenes[-1] = self.scenes[-1].pressing(deed.message.id, place, deed.person.first_name)
        self.waiting.append(deed)


def in_sight(core: Core) -> Iterator[tuple[Chat, Account]]:
    """Return the chats in which there is anything to see, each with the person through whose eyes it is seen."""
    state = core.state
    inline = (message.chat for message in state.inline_messages.values())
    between = (chat for chat in state.business.chats.values() if _concerns_bots(state, chat))
    for chat in dict.fromkeys(chain(state.private.values(), state.groups.values(), inline, between)):
        if (viewer := _viewer(chat)) is not None:
            yield chat, viewer


def _concerns_bots(state: State, chat: Chat) -> bool:
    """Whether bots have to do with a chat of two people: one works for one of them, or has given what was sent."""
    works = any(state.business.connection_of(account) is not None for account in chat.standing)
    return works or any(message.via_bot is not None for message in chat.messages.values())


def _viewer(chat: Chat) -> Account | None:
    if not chat.messages:
        return None
    return next((one for one in chat.standing if not one.is_bot), None)


class Film:
    """Watches a server, and keeps what there was to see."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._rolls: dict[Chat, _Roll] = {}
        self._failure: CannotDrawError | None = None
        self._running = False
        self._look()
        self._running = True
        for query in core.state.queries.values():
            if not query.over:
                self._pressed(Deed(query.person, query.message, query.button, query))
        core.state.witness = self._pressed

    def _roll(self, chat: Chat) -> _Roll | None:
        if chat not in self._rolls:
            viewer = _viewer(chat)
            if viewer is None:
                return None
            self._rolls[chat] = _Roll(chat, viewer, new=self._running)
        return self._rolls[chat]

    def _look(self) -> None:
        for chat, _ in in_sight(self._core):
            roll = self._roll(chat)
            if roll is not None:
                self._try(roll.take)

    def _pressed(self, deed: Deed) -> None:
        roll = self._roll(deed.message.chat)
        if roll is not None:
            self._try(lambda: roll.press(deed))

    def _try(self, take: Callable[[], None]) -> None:
        # The one who presses cannot help it.
        try:
            take()
        except CannotDrawError as error:
            self._failure = self._failure or error

    def develop(self) -> list[Strip]:
        """Return what has been seen up to now, a strip a chat in which there is anything.

        Raises:
            CannotDrawError: Something that was to be seen has no picture.
        """
        self._look()
        if self._failure is not None:
            raise self._failure
        return [Strip(roll.scenes[0].title, roll.viewer.first_name, _frames(roll)) for roll in self._rolls.values()]


def _frames(roll: _Roll) -> tuple[Frame, ...]:
    last = len(roll.scenes) - 1
    frames: list[Frame] = []
    for number, scene in enumerate(roll.scenes):
        caption = "After" if number == last else ("Then" if number else "Before")
        before = roll.scenes[number - 1] if number else None
        frames.append(Frame(caption if last or roll.new else "", scene, _earlier(scene, before)))
    return tuple(frames)


def _earlier(scene: Scene, before: Scene | None) -> int:
    """Count the messages at the top that a picture can do without: old ones that are as they were."""
    same = 0
    known = before.at_rest().bubbles if before is not None else ()
    for bubble in scene.at_rest().bubbles if before is not None else scene.bubbles:
        pressed = any(key.pressed_by for key in keys_of(scene.bubbles[same]))
        if pressed or (before is not None and bubble not in known):
            break
        same += 1
    return max(0, min(same, len(scene.bubbles) - SHOWN))
