"""`RichTextMention`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class RichTextMention(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="mention"):
    """A mention of a person, bot or chat by their username.

    Source: https://core.telegram.org/bots/api#richtextmention
    """

    type: ClassVar[Literal["mention"]] = "mention"
    """Always `mention`."""
    text: RichText
    """Text inside, which can be formatted in its turn."""
    username: str
    """The username that is meant."""
