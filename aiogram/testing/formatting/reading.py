# In two steps, because Telegram's are two: markup is read before the chat is looked up, and the
# text is cleaned and judged after it.

"""From the parameters of a call to a text with entities."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from aiogram.testing import errors, views
from aiogram.testing.errors import refuse

from .clean import clean
from .detect import detect
from .entity import Entity, arrange
from .given import Given, place_entities, read_entities
from .parse_html import parse_html
from .parse_markdown import parse_markdown
from .parse_markdown_v2 import parse_markdown_v2
from .source import Source

if TYPE_CHECKING:
    from aiogram.testing.parameters import Parameters
    from aiogram.testing.state import State

LONGEST: Final = 2**15
"""Bytes of a text before its markup is read."""

STYLES: Final = frozenset({"bold", "italic", "underline", "strikethrough", "spoiler", "custom_emoji", "date_time"})
"""Entities that show in the texts of gifts, tasks and quotes."""

_MODES: Final = {"html": parse_html, "markdown": parse_markdown, "markdownv2": parse_markdown_v2}


@dataclass
class FormattedText:
    """A text as it is stored."""

    text: str
    entities: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    """The MessageEntities, in UTF-16 code units."""

    def styled(self) -> FormattedText:
        """Return the same text with those entities alone that style it."""
        return FormattedText(self.text, [entity for entity in self.entities if entity["type"] in STYLES])

    def content(self, name: str = "text") -> dict[str, Any]:
        """Return what a Message has of it; `name` is `caption` for the words under a file."""
        body: dict[str, Any] = {name: self.text} if self.text else {}
        entities = "entities" if name == "text" else f"{name}_entities"
        return {**body, entities: self.entities} if self.entities else body


@dataclass
class WrittenText:
    """A text whose markup could be read."""

    text: str
    entities: list[Entity] = field(default_factory=list[Entity])
    given: list[Given] = field(default_factory=list[Given])

    def finish(self) -> FormattedText:
        """Clean the text and find the entities that nobody marked; refuse one with nothing in it."""
        formatted = self.tidied()
        if not formatted.text:
            raise refuse(errors.BLANK_TEXT)
        return formatted

    def tidied(self) -> FormattedText:
        """Do the same for a text that may be empty."""
        return plain(self.text, [*self.entities, *place_entities(self.text, self.given)])


def plain(text: str, entities: list[Entity] | None = None) -> FormattedText:
    """Clean a text, and find the entities in it."""
    text, marked = clean(text, entities or [])
    arranged = arrange(marked, detect(text))
    return FormattedText(text, [entity.json(partial(units, text)) for entity in arranged])


def read_text(read: Parameters, state: State) -> WrittenText:
    """Read `text` with `parse_mode` or `entities`; refuse what cannot be read."""
    if not read.text("text"):
        raise refuse(errors.NO_TEXT)
    return read_marked(read.text("text"), read.text("parse_mode"), read.text("entities"), state)


def read_caption(read: Parameters, state: State) -> WrittenText:
    """Read `caption` with `parse_mode` or `caption_entities`; there need not be one."""
    return read_marked(read.text("caption"), read.text("parse_mode"), read.text("caption_entities"), state)


def read_marked(text: str, parse_mode: str, entities: str, state: State) -> WrittenText:
    """Read a text with the markup that `parse_mode` names, or else with `entities` as JSON."""
    try:
        size = len(text.encode())
    except UnicodeEncodeError:
        raise refuse(errors.NOT_UTF8) from None
    if size > LONGEST:
        raise refuse(errors.TEXT_TOO_LONG)

    def person(number: int) -> dict[str, Any] | None:
        account = state.accounts.get(number)
        return None if account is None else views.user(account)

    mode = parse_mode.lower()
    if mode in {"", "none"}:
        return WrittenText(text, given=read_entities(entities, person))
    if mode not in _MODES:
        raise refuse(errors.UNSUPPORTED_MODE)
    source = Source(text, person)
    _MODES[mode](source)
    return WrittenText("".join(source.out), source.entities)


def units(text: str, position: int) -> int:
    """Return how many UTF-16 code units come before a position."""
    return len(text[:position].encode("utf-16-le")) // 2
