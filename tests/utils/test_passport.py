"""Opening what people share from Telegram Passport."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed25519, rsa

from aiogram.api.client import wire
from aiogram.testing import BotApiServer
from aiogram.testing.images import scan
from aiogram.types import Message
from aiogram.utils.passport import (
    DataCredentials,
    FileCredentials,
    PassportCredentials,
    SecureValue,
    decrypt_credentials,
)

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes

    from aiogram.types import EncryptedCredentials, PassportData

FRONT = scan(64, 48)
DETAILS = {"document_no": "A1", "expiry_date": "01.02.2030"}
HIDDEN = "c2VjcmV0"
PEM = serialization.Encoding.PEM
KEY = rsa.generate_private_key(65537, 2048)
PUBLIC = KEY.public_key().public_bytes(PEM, serialization.PublicFormat.SubjectPublicKeyInfo).decode()


def private(key: PrivateKeyTypes, password: bytes = b"") -> bytes:
    lock = serialization.BestAvailableEncryption(password) if password else serialization.NoEncryption()
    return key.private_bytes(PEM, serialization.PrivateFormat.PKCS8, lock)


@dataclass
class Shared:
    data: PassportData
    front: bytes
    """The file as it is downloaded."""

    @property
    def credentials(self) -> EncryptedCredentials:
        return self.data.credentials


@pytest.fixture
async def shared() -> Shared:
    """Have Ann share a passport, and return what the bot gets."""
    server = BotApiServer(listen=False)
    server.bot.passport_key = PUBLIC
    ann = server.user("Ann")
    await ann.keep_in_passport("passport", DETAILS, front_side=FRONT)
    await ann.keep_in_passport("email", text="ann@example.com")
    sent = await ann.share_passport("passport", "email", nonce="order-7")
    message: Message = wire.decode(Message, msgspec.json.encode(sent.json), None, "a message")
    assert message.passport_data is not None
    (kept,) = server.core.state.passports.elements[ann.account]["passport"].files["front_side"]
    return Shared(message.passport_data, kept.file.contents)


@pytest.mark.parametrize("key", [private(KEY), private(KEY).decode()])
async def test_data_and_files_are_opened_with_the_private_key(shared: Shared, key: str | bytes) -> None:
    credentials = decrypt_credentials(shared.credentials, key)
    keys = credentials.of(shared.data.data[0])
    assert credentials.nonce == "order-7"
    assert keys.data is not None
    assert keys.front_side is not None
    assert keys.selfie is None
    assert keys.files == keys.translation == []
    assert credentials.of(shared.data.data[1]) == SecureValue()
    assert keys.data.decrypt(shared.data.data[0].data or "") == DETAILS
    assert keys.front_side.decrypt(shared.front) == FRONT


async def test_private_key_may_have_a_password(shared: Shared) -> None:
    locked = private(KEY, b"open sesame")
    assert decrypt_credentials(shared.credentials, locked, b"open sesame").nonce == "order-7"


async def test_another_key_is_refused(shared: Shared) -> None:
    other = rsa.generate_private_key(65537, 2048)
    with pytest.raises(ValueError, match="not encrypted for this private key"):
        decrypt_credentials(shared.credentials, private(other))
    with pytest.raises(ValueError, match="needs a private key of RSA"):
        decrypt_credentials(shared.credentials, private(ed25519.Ed25519PrivateKey.generate()))


async def test_what_was_changed_is_refused(shared: Shared) -> None:
    credentials = decrypt_credentials(shared.credentials, private(KEY))
    front = credentials.secure_data["passport"].front_side
    assert front is not None
    for wrong in (shared.front[:-16], shared.front[:-1], b"", shared.front[16:] + shared.front[:16]):
        with pytest.raises(ValueError, match="not what belongs to these credentials"):
            front.decrypt(wrong)
    forged = msgspec.structs.replace(shared.credentials, hash=shared.data.data[0].hash)
    with pytest.raises(ValueError, match="not what belongs to these credentials"):
        decrypt_credentials(forged, private(KEY))


@pytest.mark.parametrize(
    "shown",
    [
        DataCredentials(data_hash="aGFzaA==", secret=HIDDEN),
        FileCredentials(file_hash="aGFzaA==", secret=HIDDEN),
    ],
)
def test_secrets_are_not_shown(shown: Any) -> None:
    assert "aGFzaA==" in repr(shown)
    assert HIDDEN not in repr(shown) + str(PassportCredentials(secure_data={}, nonce=""))


async def test_without_the_package_for_it_the_error_says_which_one(
    shared: Shared, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "cryptography", None)
    with pytest.raises(ImportError, match="needs the package cryptography"):
        decrypt_credentials(shared.credentials, private(KEY))
    with pytest.raises(ImportError, match="needs the package cryptography"):
        FileCredentials(file_hash="", secret="").decrypt(b"")
