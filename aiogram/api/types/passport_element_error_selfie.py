"""`PassportElementErrorSelfie`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class PassportElementErrorSelfie(TelegramObject, frozen=True, kw_only=True, tag_field="source", tag="selfie"):
    """A picture of the person with their document that the bot cannot accept.

    It is settled when the person has replaced the file.

    Source: https://core.telegram.org/bots/api#passportelementerrorselfie
    """

    source: ClassVar[Literal["selfie"]] = "selfie"
    """Always `selfie`."""
    type: str
    """Document that it belongs to: `passport`, `driver_license`, `identity_card` or `internal_passport`."""
    file_hash: str
    """Hash of the file in base64, from the decrypted credentials."""
    message: str
    """What to tell the person about it."""
