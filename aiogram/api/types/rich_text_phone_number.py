"""`RichTextPhoneNumber`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class RichTextPhoneNumber(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="phone_number"):
    """A phone number within a text.

    Source: https://core.telegram.org/bots/api#richtextphonenumber
    """

    type: ClassVar[Literal["phone_number"]] = "phone_number"
    """Always `phone_number`."""
    text: RichText
    """Text inside, which can be formatted in its turn."""
    phone_number: str
    """The number that is meant."""
