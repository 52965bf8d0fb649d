"""`PassportElementErrorFile`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class PassportElementErrorFile(TelegramObject, frozen=True, kw_only=True, tag_field="source", tag="file"):
    """A scan of a document that the bot cannot accept.

    It is settled when the person has replaced the file.

    Source: https://core.telegram.org/bots/api#passportelementerrorfile
    """

    source: ClassVar[Literal["file"]] = "file"
    """Always `file`."""
    type: str
    """Document that it belongs to: `utility_bill`, `bank_statement`, `rental_agreement`,
    `passport_registration` or `temporary_registration`.
    """
    file_hash: str
    """Hash of the file in base64, from the decrypted credentials."""
    message: str
    """What to tell the person about it."""
