"""`PassportElementErrorTranslationFile`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class PassportElementErrorTranslationFile(
    TelegramObject, frozen=True, kw_only=True, tag_field="source", tag="translation_file"
):
    """A file of a document's translation that the bot cannot accept.

    It is settled when the person has replaced the file.

    Source: https://core.telegram.org/bots/api#passportelementerrortranslationfile
    """

    source: ClassVar[Literal["translation_file"]] = "translation_file"
    """Always `translation_file`."""
    type: str
    """Document that it belongs to: `passport`, `driver_license`, `identity_card`, `internal_passport`,
    `utility_bill`, `bank_statement`, `rental_agreement`, `passport_registration` or
    `temporary_registration`.
    """
    file_hash: str
    """Hash of the file in base64, from the decrypted credentials."""
    message: str
    """What to tell the person about it."""
