"""`PassportElementErrorFiles`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class PassportElementErrorFiles(TelegramObject, frozen=True, kw_only=True, tag_field="source", tag="files"):
    """Scans of a document that the bot cannot accept.

    It is settled when the person has changed the list of scans.

    Source: https://core.telegram.org/bots/api#passportelementerrorfiles
    """

    source: ClassVar[Literal["files"]] = "files"
    """Always `files`."""
    type: str
    """Document that they belong to: `utility_bill`, `bank_statement`, `rental_agreement`,
    `passport_registration` or `temporary_registration`.
    """
    file_hashes: list[str]
    """Hashes of the files in base64, from the decrypted credentials."""
    message: str
    """What to tell the person about it."""
