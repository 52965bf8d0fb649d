"""Inline mode: what people ask bots in any chat, and what bots offer them there."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from .errors import refuse
from .json_fields import FieldError, Fields, as_object
from .links import LinkError, check_link

if TYPE_CHECKING:
    from .accounts import Account, BotAccount
    from .chats import Chat
    from .inline_results import InlineResult
    from .parameters import Parameters

LONGEST_QUERY: Final = 256
"""Characters."""
LONGEST_OFFSET: Final = 64
"""Bytes."""
LONGEST_START: Final = 64
LONGEST_CACHE: Final = 86_400
CACHED: Final = 300
"""Seconds for which an answer is kept that does not say how long."""

CacheKey = tuple[int, str, str, int]
"""Bot, query, offset, and the person whom alone it is for; 0 for everybody."""


class InlineAnswer(NamedTuple):
    """What a bot offers for a query."""

    results: list[InlineResult]
    next_offset: str = ""
    """Where the list goes on; empty where it ends."""
    button: dict[str, Any] | None = None
    """The button above the results, as InlineQueryResultsButton."""


@dataclass(eq=False, kw_only=True)
class InlineQuery:
    """What somebody asks a bot."""

    id: int
    person: Account
    bot: BotAccount
    text: str
    offset: str
    where: Chat
    location: tuple[float, float] | None = None
    """Where the person is, for bots that ask for it."""
    answer: InlineAnswer | None = None
    dead: bool = False

    @property
    def over(self) -> bool:
        """Whether the person's app waits no more."""
        return self.answer is not None or self.dead

    @property
    def chat_type(self) -> str:
        """The kind of the chat it is asked in: `sender` for the private one with the bot itself."""
        return "sender" if self.where.type == "private" and self.bot in self.where.members else self.where.type


@dataclass
class InlineStore:
    """The queries, and the answers that are kept for others."""

    queries: dict[int, InlineQuery] = field(default_factory=dict[int, InlineQuery])
    cached: dict[CacheKey, tuple[float, InlineAnswer]] = field(
        default_factory=dict[CacheKey, tuple[float, InlineAnswer]]
    )
    """Query -> until which Unix time it has which answer."""

    def keep(self, query: InlineQuery, answer: InlineAnswer, until: float, *, personal: bool) -> None:
        """Keep an answer, for the person alone or for everybody who asks the same."""
        self.cached[_key(query, query.person.id if personal else 0)] = until, answer

    def kept(self, query: InlineQuery, now: float) -> InlineAnswer | None:
        """Return the answer that is kept for a query, None for none."""
        for person_id in (query.person.id, 0):
            until, answer = self.cached.get(_key(query, person_id), (0.0, None))
            if now < until:
                return answer
        return None


def _key(query: InlineQuery, person_id: int) -> CacheKey:
    return query.bot.id, query.text, query.offset, person_id


def read_button(read: Parameters) -> dict[str, Any] | None:
    """Read the button above the results; refuse what is none."""
    text = read.text("button")
    if not text:
        # What it was before there were two kinds of it.
        label = read.text("switch_pm_text")
        return {"text": label, "start_parameter": _start(read.text("switch_pm_parameter"))} if label else None
    try:
        label, url, start = _read_button(json.loads(text))
    except ValueError:
        raise refuse("can't parse inline query results button JSON object") from None
    except FieldError as error:
        raise refuse(f"can't parse inline query results button: {error}") from None
    return {"text": label, "start_parameter": _start(start)} if url is None else {"text": label, "web_app": _page(url)}


def _read_button(value: object) -> tuple[str, str | None, str]:
    """Return its label, the page that it opens or None, and the parameter that it starts the bot with."""
    values = as_object(value)
    if values is None:
        raise FieldError("InlineQueryResultsButton must be an Object")
    fields = Fields(values)
    label = fields.string("text")
    if ("web_app" in fields) == ("start_parameter" in fields):
        raise FieldError("InlineQueryResultsButton must have exactly one optional field")
    url = fields.object("web_app").string("url") if "web_app" in fields else None
    return label, url, fields.optional_string("start_parameter")


def _start(parameter: str) -> str:
    if not parameter:
        raise refuse("can't use empty start_parameter")
    if len(parameter) > LONGEST_START:
        raise refuse("too long start_parameter specified")
    if not re.fullmatch(r"[A-Za-z0-9_-]+", parameter):
        raise refuse("unallowed characters in start_parameter are used")
    return parameter


def _page(url: str) -> dict[str, str]:
    try:
        return {"url": check_link(url, only_https=True)}
    except LinkError:
        raise refuse("BUTTON_URL_INVALID") from None
