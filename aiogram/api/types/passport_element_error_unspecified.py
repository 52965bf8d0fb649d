"""`PassportElementErrorUnspecified`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class PassportElementErrorUnspecified(TelegramObject, frozen=True, kw_only=True, tag_field="source", tag="unspecified"):
    """An element of a person's Telegram Passport that the bot cannot accept as it is.

    It is settled when the person has added something.

    Source: https://core.telegram.org/bots/api#passportelementerrorunspecified
    """

    source: ClassVar[Literal["unspecified"]] = "unspecified"
    """Always `unspecified`."""
    type: str
    """Element that it is about, by its `EncryptedPassportElement.type`."""
    element_hash: str
    """`EncryptedPassportElement.hash` of the element."""
    message: str
    """What to tell the person about it."""
