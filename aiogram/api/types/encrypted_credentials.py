"""`EncryptedCredentials`."""

from __future__ import annotations

from .base import TelegramObject


class EncryptedCredentials(TelegramObject, frozen=True, kw_only=True):
    """What is needed to decrypt the data from Telegram Passport.

    Decrypt `secret` with your private key, then `data` with `secret` and `hash`.
    https://core.telegram.org/passport goes through it step by step.

    Source: https://core.telegram.org/bots/api#encryptedcredentials
    """

    data: str
    """The credentials, encrypted, in base64. Decrypted they are JSON: your nonce, and a hash and a secret
    for each part of each element.
    """
    hash: str
    """Hash of the decrypted `data` in base64, to check it by."""
    secret: str
    """Secret in base64, encrypted with your public RSA key."""
