"""`PassportData`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .encrypted_credentials import EncryptedCredentials
    from .encrypted_passport_element import EncryptedPassportElement


class PassportData(TelegramObject, frozen=True, kw_only=True):
    """Documents and other data that a person has shared from Telegram Passport.

    Received as `Message.passport_data`. All of it but phone numbers and email addresses is encrypted.
    Decrypt `credentials` with the private key whose public half you gave to @BotFather, then the rest
    with what is in them.

    Source: https://core.telegram.org/bots/api#passportdata
    """

    data: list[EncryptedPassportElement]
    """The documents and data, each an element of its own."""
    credentials: EncryptedCredentials
    """What is needed to decrypt them, encrypted itself."""
