"""From the parameters of a call to a text with entities."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aiogram.testing import errors
from aiogram.testing.errors import refuse

if TYPE_CHECKING:
    from aiogram.testing.parameters import Parameters
    from aiogram.testing.state import State


@dataclass
class FormattedText:
    text: str
    entities: list[dict[str, Any]] = field(default_factory=list)

    def content(self) -> dict[str, Any]:
        body = {"text": self.text}
        return {**body, "entities": self.entities} if self.entities else body


def plain(text: str) -> FormattedText:
    return FormattedText(text.strip())


def read_text(read: Parameters, state: State) -> FormattedText:
    text = read.text("text")
    if not text:
        raise refuse(errors.NO_TEXT)
    return plain(text)
