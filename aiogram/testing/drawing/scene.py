"""What there is to see in a chat, apart from how it is shown: plain values that do not change when the chat does."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, Final, TypeGuard, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Container

T = TypeVar("T")


class CannotDrawError(ValueError):
    """Something in a chat has no picture."""


@dataclass(frozen=True)
class Key:
    """A button."""

    label: str
    does: str = "callback_data"
    """The key of the InlineKeyboardButton or KeyboardButton that says what it does; `text` for plain words."""
    style: str = ""
    detail: str = ""
    """Where it leads, for those who want to know."""
    place: tuple[int, int] = (0, 0)
    """Row and place in the row."""
    message_id: int | None = None
    """The bubble under which it can be pressed, 0 for the keyboard of the chat; None in a picture."""
    pressed_by: tuple[str, ...] = ()
    """Who is pressing it."""


@dataclass(frozen=True)
class Span:
    """A stretch of text: plain, or marked."""

    kind: str
    """Type of a MessageEntity or a RichText, such as `bold`."""
    children: Spans
    note: str = ""
    """What the mark leads to or means: an address, a language."""


Spans = tuple[str | Span | Key, ...]


@dataclass(frozen=True)
class Text:
    """A paragraph."""

    spans: Spans
    style: str = ""
    """`heading`, `footer`, `formula`, `credit`, `caption`, `thinking`, or empty for what is written ordinarily."""


@dataclass(frozen=True)
class Card:
    """Something that is no text: a photo, a file, a place, a bill."""

    kind: str
    """The key of the Message that it was, such as `photo`."""
    label: str
    """What it is, in a word: `Photo`."""
    title: str = ""
    details: tuple[str, ...] = ()
    """Size, length and the like, one after the other."""
    shape: tuple[int, int] | None = None
    """Width and height of what is a picture."""
    hidden: bool = False
    """Whether it is covered by a spoiler, or has to be paid for."""


@dataclass(frozen=True)
class Choice:
    """A line that can be chosen or ticked: an option of a poll, a task of a checklist."""

    spans: Spans
    chosen: bool = False
    """Whether the viewer has chosen it, or somebody has ticked it."""
    right: bool | None = None
    """Whether it is the answer of a quiz; None where that is not known."""
    share: float | None = None
    """Part of the votes, from 0 to 1."""
    note: str = ""
    """Votes, or who has ticked it."""


@dataclass(frozen=True)
class Choices:
    """A poll or a checklist."""

    label: str
    title: Spans
    rows: tuple[Choice, ...]
    note: str = ""


KeyRows = tuple[tuple[Key, ...], ...]


@dataclass(frozen=True)
class Quote:
    """Words of somebody, set apart."""

    parts: tuple[Part, ...]
    credit: Spans = ()
    folds: bool = False


@dataclass(frozen=True)
class Item:
    """An entry of a list."""

    label: str
    parts: tuple[Part, ...]
    ticked: bool | None = None
    """None where it has no box."""


@dataclass(frozen=True)
class Items:
    """A list."""

    rows: tuple[Item, ...]


@dataclass(frozen=True)
class Cell:
    """A cell of a table."""

    spans: Spans
    header: bool = False
    columns: int = 1
    rows: int = 1
    align: str = ""


@dataclass(frozen=True)
class Table:
    """A table."""

    rows: tuple[tuple[Cell, ...], ...]
    caption: Spans = ()


@dataclass(frozen=True)
class Code:
    """Program text."""

    text: str
    language: str = ""


@dataclass(frozen=True)
class Rule:
    """A line between two parts."""


@dataclass(frozen=True)
class Fold:
    """Parts that can be folded away below a summary."""

    summary: Spans
    parts: tuple[Part, ...]
    open: bool = False


@dataclass(frozen=True)
class Gallery:
    """Pictures side by side, each with its caption."""

    cells: tuple[tuple[Part, ...], ...]
    slides: bool = False
    """Whether one goes through them, one at a time."""


@dataclass(frozen=True)
class Keys:
    """Buttons within a message."""

    rows: KeyRows


Part = Text | Card | Choices | Quote | Items | Table | Code | Rule | Fold | Gallery | Keys


@dataclass(frozen=True)
class Bubble:
    """A message in a chat."""

    id: int
    """Its number in the chat, below zero for one that a single person sees."""
    parts: tuple[Part, ...]
    service: bool = False
    """Whether it tells of something that happened."""
    author: str = ""
    own: bool = False
    """Whether the viewer wrote it."""
    time: str = ""
    marks: tuple[str, ...] = ()
    """`edited`, `via @bot`, `only Ann sees this` and so on."""
    forwarded: str = ""
    """Whom it is forwarded from."""
    reply: tuple[str, Spans] | None = None
    """Who and what it replies to."""
    keyboard: KeyRows = ()
    reactions: tuple[tuple[str, int], ...] = ()
    deleted: bool = False
    """Whether it has been taken out of the chat, and the viewer had seen it."""


@dataclass(frozen=True)
class Note:
    """What the app shows above the chat for a moment, or until it is dismissed."""

    text: str
    alert: bool = False
    url: str = ""
    who: str = ""
    """Who sees it, where several people are in the chat; empty otherwise."""


INTRO: Final = "What can this bot do?"
"""The title of what an empty chat says of the bot in it."""


@dataclass(frozen=True)
class Menu:
    """What bots offer beside the text field."""

    button: str
    """What the button says."""
    commands: tuple[tuple[str, str], ...] = ()
    """What it lists: each command with its slash, and what it does."""


@dataclass(frozen=True)
class Scene:
    """A chat at one moment, as one person sees it."""

    title: str
    kind: str
    """`bot`, `group`, `channel`, or what else stands below the title."""
    viewer: str
    bubbles: tuple[Bubble, ...] = ()
    reply_keyboard: KeyRows = ()
    """What stands in place of the app's own keyboard."""
    intro: str = ""
    """What an empty chat says of the bot in it."""
    menu: Menu | None = None
    doing: str = ""
    """Who is doing what, such as `Shop is typing`; empty where nobody is."""
    notes: tuple[Note, ...] = field(default=())

    def pressing(self, message_id: int, place: tuple[int, int], who: str) -> Scene:
        """Return the same with somebody's finger on a button."""

        def touch(key: Key) -> Key:
            if key.place != place or who in key.pressed_by:
                return key
            return replace(key, pressed_by=(*key.pressed_by, who))

        bubbles = tuple(with_keys(one, touch) if one.id == message_id else one for one in self.bubbles)
        return replace(self, bubbles=bubbles)

    def without(self, others: Container[str]) -> Scene:
        """Return the same without the notes that only `others` see."""
        return replace(self, notes=tuple(note for note in self.notes if note.who not in others))

    def at_rest(self) -> Scene:
        """Return the same without fingers and notes."""
        return replace(with_keys(self, lambda key: replace(key, pressed_by=())), notes=())


def with_keys(value: T, change: Callable[[Key], Key]) -> T:
    """Return the same with all buttons changed, wherever they stand in it."""

    def changed(one: Any) -> Any:
        if isinstance(one, Key):
            return change(one)
        if _is_tuple(one):
            return tuple(map(changed, one))
        if is_dataclass(one) and not isinstance(one, type):
            return replace(one, **{each.name: changed(getattr(one, each.name)) for each in fields(one)})
        return one

    return cast("T", changed(value))


def _is_tuple(value: object) -> TypeGuard[tuple[Any, ...]]:
    return isinstance(value, tuple)


def keys_of(value: object) -> list[Key]:
    """Return all buttons in something, in their order."""
    found: list[Key] = []

    def note(key: Key) -> Key:
        found.append(key)
        return key

    with_keys(value, note)
    return found
