"""`PassportElementErrorFrontSide`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class PassportElementErrorFrontSide(TelegramObject, frozen=True, kw_only=True, tag_field="source", tag="front_side"):
    """The front of a document that the bot cannot accept.

    It is settled when the person has replaced the file.

    Source: https://core.telegram.org/bots/api#passportelementerrorfrontside
    """

    source: ClassVar[Literal["front_side"]] = "front_side"
    """Always `front_side`."""
    type: str
    """Document that it belongs to: `passport`, `driver_license`, `identity_card` or `internal_passport`."""
    file_hash: str
    """Hash of the file in base64, from the decrypted credentials."""
    message: str
    """What to tell the person about it."""
