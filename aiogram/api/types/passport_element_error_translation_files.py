"""`PassportElementErrorTranslationFiles`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class PassportElementErrorTranslationFiles(
    TelegramObject, frozen=True, kw_only=True, tag_field="source", tag="translation_files"
):
    """A translation of a document that the bot cannot accept.

    It is settled when the person has changed a file of it.

    Source: https://core.telegram.org/bots/api#passportelementerrortranslationfiles
    """

    source: ClassVar[Literal["translation_files"]] = "translation_files"
    """Always `translation_files`."""
    type: str
    """Document that they belong to: `passport`, `driver_license`, `identity_card`, `internal_passport`,
    `utility_bill`, `bank_statement`, `rental_agreement`, `passport_registration` or
    `temporary_registration`.
    """
    file_hashes: list[str]
    """Hashes of the files in base64, from the decrypted credentials."""
    message: str
    """What to tell the person about it."""
