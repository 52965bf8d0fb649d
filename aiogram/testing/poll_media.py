"""What stands beside the words of a poll, of an option or of an explanation."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from . import errors
from .errors import refuse
from .input_media import ITEMS, read_item
from .json_fields import FieldError, Fields, as_object
from .links import LinkError, check_link
from .parameters import from_values
from .places import Place

if TYPE_CHECKING:
    from .core import Call
    from .media import Media

BESIDE_POLLS: Final = ITEMS
"""Kinds of files that a description or an explanation can have."""
BESIDE_OPTIONS: Final = frozenset({"animation", "live_photo", "photo", "sticker", "video"})
"""Kinds of files that an option can have."""


@dataclass(frozen=True)
class WrittenMedia:
    """A file, a place or a link, read from a call."""

    file: Media | None = None
    other: dict[str, Any] = field(default_factory=dict[str, Any])

    def finish(self, call: Call) -> dict[str, Any] | None:
        """Return the PollMedia, None where there is nothing; refuse a file that is not there."""
        if self.file is None:
            return self.other or None
        content = self.file.file_content(call.state, call.bot.id)
        return {self.file.kind: content[self.file.kind]}


def read_poll_media(call: Call, name: str) -> WrittenMedia:
    """Read a parameter that is an InputPollMedia; there need not be one."""
    text = call.parameters.text(name)
    if not text:
        return WrittenMedia()
    try:
        value = json.loads(text)
    except ValueError:
        raise refuse(f"can't parse {name} JSON object") from None
    return _read(call, value, "InputPollMedia", BESIDE_POLLS)


def read_option_media(call: Call, value: object) -> WrittenMedia:
    """Read the InputPollOptionMedia of an option, None for one that has nothing beside it."""
    if value is None:
        return WrittenMedia()
    return _read(call, value, "InputPollOptionMedia", BESIDE_OPTIONS)


def _read(call: Call, value: object, name: str, files: frozenset[str]) -> WrittenMedia:
    about = as_object(value) or {}
    fields = Fields(about)
    try:
        match about.get("type"):
            case "link" if files is BESIDE_OPTIONS:
                return WrittenMedia(other={"link": {"url": check_link(fields.string("url"))}})
            case "location":
                return WrittenMedia(other={"location": _read_place(about).location})
            case "venue":
                title, address = fields.string("title"), fields.string("address")
                return WrittenMedia(other={"venue": _read_place(about).venue(title, address, from_values(about))})
            case _:
                return WrittenMedia(read_item(call, value, name, files))
    except FieldError as error:
        raise refuse(f"can't parse {name}: {error}") from None
    except LinkError:
        raise refuse(errors.WRONG_URL) from None


def _read_place(about: dict[str, Any]) -> Place:
    """Read a place that stays where it is."""
    place = replace(Place.read(from_values(about)), live_period=0, heading=0, alert_radius=0)
    place.check()
    return place
