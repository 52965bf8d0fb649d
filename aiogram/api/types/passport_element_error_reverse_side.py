"""`PassportElementErrorReverseSide`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class PassportElementErrorReverseSide(
    TelegramObject, frozen=True, kw_only=True, tag_field="source", tag="reverse_side"
):
    """The back of a document that the bot cannot accept.

    It is settled when the person has replaced the file.

    Source: https://core.telegram.org/bots/api#passportelementerrorreverseside
    """

    source: ClassVar[Literal["reverse_side"]] = "reverse_side"
    """Always `reverse_side`."""
    type: str
    """Document that it belongs to: `driver_license` or `identity_card`."""
    file_hash: str
    """Hash of the file in base64, from the decrypted credentials."""
    message: str
    """What to tell the person about it."""
