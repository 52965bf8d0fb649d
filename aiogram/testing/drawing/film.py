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
    """`Before`, `After` and so on; empty where the strip has no other picture."""
    scene: Scene
    earlier: int = 0
    """How many messages at the top are not shown."""


@dataclass(frozen=True)
class Strip:
    """What one person has seen of one chat."""

    title: str
    viewer: str
    frames: tuple[Frame, ...]

    @property
    def moves(self) -> bool:
        """Whether anything has happened in it."""
        return len(self.frames) > 1


@dataclass(eq=False)
class _Roll:
    """The pictures taken of one chat so far."""

    chat: Chat
    viewer: Account
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
            self.scenes[-1] = self.scenes[-1].pressing(deed.message.number, place, deed.person.first_name)
        self.waiting.append(deed)


def in_sight(core: Core) -> Iterator[tuple[Chat, Account]]:
    """Return the chats in which there is anything to see, each with a person through whose eyes it is seen.

    One sees for all, but where there is something for one person alone: then those see for themselves that it is
    for, and somebody whom it is not for.
    """
    state = core.state
    inline = (message.chat for message in state.inline_messages.values())
    between = (chat for chat in state.business.chats.values() if _concerns_bots(state, chat))
    for chat in dict.fromkeys(chain(state.private.values(), state.groups.values(), inline, between)):
        yield from ((chat, viewer) for viewer in _viewers(chat))


def _concerns_bots(state: State, chat: Chat) -> bool:
    """Whether bots have to do with a chat of two people: one works for one of them, or has given what was sent."""
    works = any(state.business.connection_of(account) is not None for account in chat.standing)
    return works or any(message.via_bot is not None for message in chat.messages.values())


def _viewers(chat: Chat) -> list[Account]:
    if not chat.messages and not chat.ephemeral:
        return []
    people = [one for one in chat.standing if not one.is_bot]
    told = {one for message in chat.ephemeral.values() for one in (message.receiver, message.sender)}
    outside = [one for one in people if one not in told]
    return [one for one in people if one in told or one in outside[:1]]


class Film:
    """Watches a server, and keeps what there was to see."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._rolls: dict[tuple[Chat, Account], _Roll] = {}
        self._failure: CannotDrawError | None = None
        self._look()
        for query in core.state.queries.values():
            if not query.over:
                self._pressed(Deed(query.person, query.message, query.button, query))
        core.state.witness = self._pressed

    def _roll(self, chat: Chat, viewer: Account) -> _Roll:
        return self._rolls.setdefault((chat, viewer), _Roll(chat, viewer))

    def _look(self) -> None:
        for chat, viewer in in_sight(self._core):
            self._try(self._roll(chat, viewer).take)

    def _pressed(self, deed: Deed) -> None:
        chat = deed.message.chat
        viewers = _viewers(chat)
        if viewers:
            viewer = deed.person if deed.person in viewers else viewers[0]
            self._try(lambda: self._roll(chat, viewer).press(deed))

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
        caption = "" if not last else ("Before" if not number else ("After" if number == last else "Then"))
        before = roll.scenes[number - 1] if number else None
        frames.append(Frame(caption, scene, _earlier(scene, before)))
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
