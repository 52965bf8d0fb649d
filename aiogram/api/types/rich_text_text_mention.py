"""`RichTextTextMention`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText
    from .user import User


class RichTextTextMention(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="text_mention"):
    """A mention of a person by their account; they need not have a username.

    Source: https://core.telegram.org/bots/api#richtexttextmention
    """

    type: ClassVar[Literal["text_mention"]] = "text_mention"
    """Always `text_mention`."""
    text: RichText
    """Text inside, which can be formatted in its turn."""
    user: User
    """Person who is mentioned."""
