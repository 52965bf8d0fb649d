"""`EncryptedPassportElement`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .passport_file import PassportFile


class EncryptedPassportElement(TelegramObject, frozen=True, kw_only=True):
    """A document or another piece of data that a person has shared from Telegram Passport.

    `type` says which of the other attributes are there. `data` and the files are decrypted, and
    checked, with what is in `PassportData.credentials`.

    Source: https://core.telegram.org/bots/api#encryptedpassportelement
    """

    type: str
    """`personal_details`, `address`, `phone_number` or `email`; an identity document: `passport`,
    `internal_passport`, `identity_card` or `driver_license`; a proof of the address: `utility_bill`,
    `bank_statement`, `rental_agreement`, `passport_registration` or `temporary_registration`.
    """
    data: str | None = None
    """What is written in the document, or the details themselves: encrypted, in base64. For
    `personal_details`, `address` and identity documents.
    """
    phone_number: str | None = None
    """The phone number, verified and not encrypted; for `phone_number` only."""
    email: str | None = None
    """The email address, verified and not encrypted; for `email` only."""
    files: list[PassportFile] | None = None
    """Scans of the document, encrypted. For proofs of the address."""
    front_side: PassportFile | None = None
    """Front of the document, encrypted. For identity documents."""
    reverse_side: PassportFile | None = None
    """Back of the document, encrypted. For `driver_license` and `identity_card`."""
    selfie: PassportFile | None = None
    """Picture of the person with the document in their hand, encrypted. For identity documents, where you
    asked for it.
    """
    translation: list[PassportFile] | None = None
    """Translation of the document, encrypted. For identity documents and proofs of the address, where you
    asked for it.
    """
    hash: str
    """Hash of the element in base64, to name it in `PassportElementErrorUnspecified`."""
