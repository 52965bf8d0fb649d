"""`RichTextCashtag`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class RichTextCashtag(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="cashtag"):
    """A cashtag, such as `$USD`, within a text.

    Source: https://core.telegram.org/bots/api#richtextcashtag
    """

    type: ClassVar[Literal["cashtag"]] = "cashtag"
    """Always `cashtag`."""
    text: RichText
    """Text inside, which can be formatted in its turn."""
    cashtag: str
    """The cashtag that is meant."""
