"""`RichTextUrl`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class RichTextUrl(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="url"):
    """A link to a web address.

    Source: https://core.telegram.org/bots/api#richtexturl
    """

    type: ClassVar[Literal["url"]] = "url"
    """Always `url`."""
    text: RichText
    """Text inside, which can be formatted in its turn."""
    url: str
    """Address that the link leads to."""
