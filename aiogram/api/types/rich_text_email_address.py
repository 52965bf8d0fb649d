"""`RichTextEmailAddress`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class RichTextEmailAddress(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="email_address"):
    """An email address within a text.

    Source: https://core.telegram.org/bots/api#richtextemailaddress
    """

    type: ClassVar[Literal["email_address"]] = "email_address"
    """Always `email_address`."""
    text: RichText
    """Text inside, which can be formatted in its turn."""
    email_address: str
    """The address that is meant."""
