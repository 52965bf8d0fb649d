"""`RichTextHashtag`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class RichTextHashtag(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="hashtag"):
    """A hashtag within a text.

    Source: https://core.telegram.org/bots/api#richtexthashtag
    """

    type: ClassVar[Literal["hashtag"]] = "hashtag"
    """Always `hashtag`."""
    text: RichText
    """Text inside, which can be formatted in its turn."""
    hashtag: str
    """The hashtag that is meant."""
