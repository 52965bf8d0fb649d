# A picture is taken when a person presses something, of the chat as it is at that moment, and one at the end: each
# shows what came of the press before it.

"""What people see in the course of time: a strip of pictures a chat."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from aiogram.testing.state import Deed

from .reading import intro, read_scene
from .scene import CannotDrawError, Note, keys_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from aiogram.testing.accounts import Account
    from aiogram.testing.chats import Chat
    from aiogram.testing.core import Core
    from aiogram.testing.profiles import Profiles
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
    profiles: Profiles
    new: bool
    """Whether there was nothing in the chat when the film began."""
    scenes: list[Scene] = field(default_factory=list["Scene"])
    waiting: list[Deed] = field(default_factory=list["Deed"])
    """Presses whose answer has not been seen yet."""
    seen: set[int] = field(default_factory=set[int])
    """Messages that are on a picture."""

    def take(self) -> None:
        """Take a picture, unless it would be the same as the one before."""
        scene = read_scene(self.chat, self.viewer, self.profiles, known=self.seen)
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
    for chat in _chats(core):
        yield from ((chat, viewer) for viewer in _viewers(chat, _people(chat)))


def _chats(core: Core) -> list[Chat]:
    state = core.state
    inline = (message.chat for message in state.inline_messages.values())
    between = (chat for chat in state.business.chats.values() if _concerns_bots(state, chat))
    found = dict.fromkeys(chain(state.private.values(), state.groups.values(), inline, between))
    return [chat for chat in found if chat.messages or chat.ephemeral or _introduces(state, chat)]


def _introduces(state: State, chat: Chat) -> bool:
    """Whether somebody finds the words of a bot in a chat that is still empty."""
    return any(intro(chat, one, state.profiles) for one in _people(chat))


def _concerns_bots(state: State, chat: Chat) -> bool:
    """Whether bots have to do with a chat of two people: one works for one of them, or has given what was sent."""
    works = any(state.business.connection_of(account) is not None for account in chat.standing)
    return works or any(message.via_bot is not None for message in chat.messages.values())


def _people(chat: Chat) -> list[Account]:
    return [one for one in chat.standing if not one.is_bot]


def _viewers(chat: Chat, people: Iterable[Account]) -> list[Account]:
    """Return those of the people of a chat whose views differ, or one where all see the same."""
    told = {one for message in chat.ephemeral.values() for one in (message.receiver, message.sender)}
    others = [one for one in people if one not in told]
    return [one for one in people if one in told or one in others[:1]]


class Film:
    """Watches a server, and keeps what there was to see."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._rolls: dict[Chat, dict[Account, _Roll]] = {}
        self._failure: CannotDrawError | None = None
        self._running = False
        self._look()
        self._running = True
        for query in core.state.queries.values():
            if not query.over:
                self._pressed(Deed(query.person, query.message, query.button, query))
        core.state.witness = self._pressed

    def _rolls_of(self, chat: Chat) -> list[_Roll]:
        """Return a roll for everybody in a chat: who is told something that others are not shows only later."""
        rolls = self._rolls.setdefault(chat, {})
        for viewer in _people(chat):
            rolls.setdefault(viewer, _Roll(chat, viewer, self._core.state.profiles, new=self._running))
        return [*rolls.values()]

    def _look(self) -> None:
        for chat in _chats(self._core):
            for roll in self._rolls_of(chat):
                self._try(roll.take)

    def _pressed(self, deed: Deed) -> None:
        for roll in self._rolls_of(deed.message.chat):
            if deed.message.shown_to(roll.viewer):
                self._try(partial(roll.press, deed))

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
        return [strip for chat, rolls in self._rolls.items() for strip in _strips(chat, rolls)]


def _strips(chat: Chat, rolls: dict[Account, _Roll]) -> Iterator[Strip]:
    viewers = _viewers(chat, rolls)
    for viewer in viewers:
        # Each of them sees their own answers only.
        others = {one.first_name for one in viewers if one is not viewer}
        scenes = [scene.without(others) for scene in rolls[viewer].scenes]
        yield Strip(scenes[0].title, viewer.first_name, _frames(scenes, new=rolls[viewer].new))


def _frames(scenes: list[Scene], *, new: bool) -> tuple[Frame, ...]:
    last = len(scenes) - 1
    frames: list[Frame] = []
    for number, scene in enumerate(scenes):
        caption = "After" if number == last else ("Then" if number else "Before")
        before = scenes[number - 1] if number else None
        frames.append(Frame(caption if last or new else "", scene, _earlier(scene, before)))
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
