"""Opening what people share from Telegram Passport, with the private key of the bot."""

from __future__ import annotations

from base64 import b64decode
from hashlib import sha256, sha512
from hmac import compare_digest
from importlib import import_module
from typing import TYPE_CHECKING

import msgspec

from aiogram.api.types.base import TelegramObject

if TYPE_CHECKING:
    from aiogram.api.types.encrypted_credentials import EncryptedCredentials
    from aiogram.api.types.encrypted_passport_element import EncryptedPassportElement


class DataCredentials(TelegramObject, frozen=True, kw_only=True):
    """What opens the `data` of an `EncryptedPassportElement`."""

    data_hash: str
    """Hash of the data in base64: for `PassportElementErrorDataField`."""
    secret: str
    """Secret in base64."""

    def __repr__(self) -> str:
        return f"DataCredentials(data_hash={self.data_hash!r})"

    def decrypt(self, data: str) -> dict[str, str]:
        """Return what is written in `data`: name of a detail -> the detail.

        Raises:
            ValueError: It is not what belongs to these credentials.
        """
        opened = _open(b64decode(data), b64decode(self.secret), b64decode(self.data_hash))
        return msgspec.json.decode(opened, type=dict[str, str])


class FileCredentials(TelegramObject, frozen=True, kw_only=True):
    """What opens a `PassportFile`."""

    file_hash: str
    """Hash of the file in base64: for the errors that are about files."""
    secret: str
    """Secret in base64."""

    def __repr__(self) -> str:
        return f"FileCredentials(file_hash={self.file_hash!r})"

    def decrypt(self, contents: bytes) -> bytes:
        """Return the JPEG that the downloaded `contents` are.

        Raises:
            ValueError: It is not the file that belongs to these credentials.
        """
        return _open(contents, b64decode(self.secret), b64decode(self.file_hash))


class SecureValue(TelegramObject, frozen=True, kw_only=True):
    """What opens the parts of one `EncryptedPassportElement`; a part that was not shared is absent."""

    data: DataCredentials | None = None
    """For `data`."""
    front_side: FileCredentials | None = None
    """For `front_side`."""
    reverse_side: FileCredentials | None = None
    """For `reverse_side`."""
    selfie: FileCredentials | None = None
    """For `selfie`."""
    translation: list[FileCredentials] = msgspec.field(default_factory=list[FileCredentials])
    """For each of `translation`, in the same order."""
    files: list[FileCredentials] = msgspec.field(default_factory=list[FileCredentials])
    """For each of `files`, in the same order."""


class PassportCredentials(TelegramObject, frozen=True, kw_only=True):
    """What stands in `EncryptedCredentials`."""

    secure_data: dict[str, SecureValue]
    """`type` of an element -> what opens it. Telephone numbers and email addresses are not encrypted."""
    nonce: str
    """What you passed when you asked. Accept no other: it tells that the answer is to your question."""

    def of(self, element: EncryptedPassportElement) -> SecureValue:
        """Return what opens the parts of an element: nothing for a telephone number and an email address."""
        return self.secure_data.get(element.type, SecureValue())


def decrypt_credentials(
    credentials: EncryptedCredentials, private_key: str | bytes, password: bytes | None = None
) -> PassportCredentials:
    """Open the credentials of a `PassportData` with the bot's private key, in PEM.

    It needs the package `cryptography`.

    Raises:
        ValueError: They are not for this key, or were changed on the way.
        ImportError: The package is not installed.
    """
    _need_cryptography()
    from cryptography.hazmat.primitives.asymmetric.padding import MGF1, OAEP  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey  # noqa: PLC0415
    from cryptography.hazmat.primitives.hashes import SHA1  # noqa: PLC0415
    from cryptography.hazmat.primitives.serialization import load_pem_private_key  # noqa: PLC0415

    key = load_pem_private_key(private_key.encode() if isinstance(private_key, str) else private_key, password)
    if not isinstance(key, RSAPrivateKey):
        raise ValueError("Telegram Passport needs a private key of RSA, and this is one of another kind")  # noqa: TRY004 (the wrong value of the right type)
    padding = OAEP(MGF1(SHA1()), SHA1(), None)  # noqa: S303 (what Telegram's apps encrypt with)
    try:
        secret = key.decrypt(b64decode(credentials.secret), padding)
    except ValueError:
        raise ValueError("these credentials are not encrypted for this private key") from None
    opened = _open(b64decode(credentials.data), secret, b64decode(credentials.hash))
    return msgspec.json.decode(opened, type=PassportCredentials)


def _open(encrypted: bytes, secret: bytes, checksum: bytes) -> bytes:
    _need_cryptography()
    from cryptography.hazmat.primitives.ciphers import Cipher  # noqa: PLC0415
    from cryptography.hazmat.primitives.ciphers.algorithms import AES  # noqa: PLC0415
    from cryptography.hazmat.primitives.ciphers.modes import CBC  # noqa: PLC0415

    key = sha512(secret + checksum).digest()
    decryptor = Cipher(AES(key[:32]), CBC(key[32:48])).decryptor()
    try:
        padded = decryptor.update(encrypted) + decryptor.finalize()
    except ValueError:
        padded = b""
    if not padded or not compare_digest(sha256(padded).digest(), checksum):
        raise ValueError("this is not what belongs to these credentials, or it was changed")
    # The first byte says how many random bytes stand before the contents.
    return padded[padded[0] :]


def _need_cryptography() -> None:
    try:
        import_module("cryptography")
    except ImportError:
        raise ImportError("aiogram.utils.passport needs the package cryptography, which is not installed") from None
