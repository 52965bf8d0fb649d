"""A text in a parse mode while it is being read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aiogram.testing.errors import Refusal, refuse
from aiogram.testing.links import LinkError, check_link, user_of

from .entity import Entity

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Person = Callable[[int], dict[str, Any] | None]
    """Id -> User as JSON, None for somebody who is not known."""

_EMOJI = re.compile(r"tg:(?://)?emoji\?id=([0-9]{1,20})", re.IGNORECASE)
_TIME = re.compile(r"tg:(?://)?time\?unix=(-?[0-9]{1,12})(?:&format=(\w*))?", re.IGNORECASE)


class Source:
    """What was written, and what has come of it so far."""

    def __init__(self, text: str, person: Person) -> None:
        self.text = text
        self.at: int = 0
        """Position of the character that is read next."""
        self.out: list[str] = []
        self.entities: list[Entity] = []
        self._person = person

    @property
    def here(self) -> int:
        """Position in the result."""
        return len(self.out)

    @property
    def over(self) -> bool:
        """Whether everything is read."""
        return self.at >= len(self.text)

    def sees(self, words: str, ahead: int = 0) -> bool:
        """Whether `words` come next."""
        return self.text.startswith(words, self.at + ahead)

    def take(self, count: int = 1) -> None:
        """Put the next characters into the result as they are."""
        self.out += self.text[self.at : self.at + count]
        self.at += count

    def bytes_to(self, position: int) -> int:
        """Return a position as errors count it: in bytes of UTF-8."""
        return len(self.text[:position].encode())

    def fail(self, message: str, position: int | None = None) -> Refusal:
        """Build the error, with the place it is about."""
        where = "" if position is None else f" at byte offset {self.bytes_to(position)}"
        return refuse(f"can't parse entities: {message}{where}")

    def mark(self, kind: str, start: int, **extra: Any) -> None:
        """Mark what has come out since `start`."""
        if start < self.here:
            self.entities.append(Entity(kind, start, self.here, extra))

    def link(self, url: str, start: int) -> None:
        """Mark a link, or the mention of a person; an address that Telegram does not take marks nothing."""
        if number := user_of(url):
            if (user := self._person(number)) is not None:
                self.mark("text_mention", start, user=user)
            return
        try:
            self.mark("text_link", start, url=check_link(url))
        except LinkError:
            return

    def special(self, url: str, start: int) -> None:
        """Mark a custom emoji or a time; refuse any other address."""
        if found := _EMOJI.fullmatch(url):
            self.mark("custom_emoji", start, custom_emoji_id=found[1])
        elif found := _TIME.fullmatch(url):
            about = {"date_time_format": found[2]} if found[2] else {}
            self.mark("date_time", start, unix_time=int(found[1]), **about)
        elif re.match(r"tg:(//)?(emoji|time)\b", url, re.IGNORECASE):
            raise self.fail("Invalid tg://emoji or tg://time URL specified")
        else:
            raise self.fail("The entity must contain a tg://emoji or tg://time URL")

    def language(self) -> str:
        """Read the language after the three marks of a block, with the line break that ends it."""
        found = re.compile(r"([^\s`]*)(\r?\n)?").match(self.text, self.at)
        assert found is not None  # noqa: S101 (it matches nothing at all, too)
        if found[1] and (found[2] or self.text[found.end(1) : found.end(1) + 1].isspace()):
            self.at = found.end() if found[2] else found.end(1)
            return found[1]
        if found[2] and not found[1]:
            self.at = found.end()
        return ""
