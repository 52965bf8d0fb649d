"""Telegram Passport: what people keep and share, what a bot gets of it, and what it cannot accept."""

from __future__ import annotations

import json
from base64 import b64decode
from hashlib import sha256, sha512
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from aiogram.methods import GetUpdates
from aiogram.testing.ciphers import BLOCK, encrypt_blocks, encrypt_for, read_public_key
from aiogram.testing.drawing import read_scene, tell
from aiogram.testing.images import scan
from aiogram.testing.passports import PARTS
from tests.server.conftest import Api, decoded

if TYPE_CHECKING:
    from aiogram.testing import Person

WIDE, NARROW, OTHER = scan(640, 480), scan(32, 24), scan(64, 48)
KEY = rsa.generate_private_key(65537, 2048)
PEM = serialization.Encoding.PEM
SHA1 = padding.OAEP(padding.MGF1(hashes.SHA1()), hashes.SHA1(), None)  # noqa: S303 (Telegram's)
PUBLIC = KEY.public_key().public_bytes(PEM, serialization.PublicFormat.SubjectPublicKeyInfo).decode()
NO_ERRORS = "400 Bad Request: expected an Array of PassportElementError"
DETAILS = {"document_no": "A1", "expiry_date": "01.02.2020"}


@pytest.fixture
def ann(api: Api) -> Person:
    api.server.bot.passport_key = PUBLIC
    return api.server.user("Ann")


def opened(encrypted: bytes, secret: bytes, checksum: str) -> bytes:
    """Open what was encrypted, as Telegram's manual has it, with the tools of a library."""
    key = sha512(secret + b64decode(checksum)).digest()
    decryptor = Cipher(algorithms.AES(key[:32]), modes.CBC(key[32:48])).decryptor()
    padded = decryptor.update(encrypted) + decryptor.finalize()
    assert sha256(padded).digest() == b64decode(checksum)
    assert padded[0] >= 32
    return padded[padded[0] :]


async def shared(api: Api) -> tuple[dict[str, dict[str, Any]], dict[str, Any]]:
    """Return the elements of what was shared last, by their types, and the opened credentials."""
    (update,) = await api.updates(offset=-1)
    (read,) = decoded(GetUpdates, [update])
    assert read.message.passport_data is not None
    data = update["message"]["passport_data"]
    keys = data["credentials"]
    secret = KEY.decrypt(b64decode(keys["secret"]), SHA1)
    return {one["type"]: one for one in data["data"]}, json.loads(opened(b64decode(keys["data"]), secret, keys["hash"]))


async def says(api: Api, person: Person, **error: Any) -> None:
    """Have the bot say what it cannot accept."""
    errors = [{"message": "It is wrong", **error}]
    assert await api.result("setPassportDataErrors", user_id=person.id, errors=errors) is True


async def test_what_is_shared_is_opened_with_the_private_key_alone(api: Api, ann: Person) -> None:
    await ann.keep_in_passport("driver_license", DETAILS, front_side=WIDE, reverse_side=NARROW, translation=[OTHER])
    await ann.keep_in_passport("email", text="ann@example.com")
    sent = await ann.share_passport("driver_license", "email", nonce="order-7")
    assert sent.json["passport_data"]["data"][1]["email"] == "ann@example.com"
    elements, credentials = await shared(api)
    element, keys = elements["driver_license"], credentials["secure_data"]["driver_license"]
    assert credentials["nonce"] == "order-7"
    assert credentials["secure_data"].keys() == {"driver_license"}
    data = opened(b64decode(element["data"]), b64decode(keys["data"]["secret"]), keys["data"]["data_hash"])
    assert json.loads(data) == DETAILS
    for part, contents in (("front_side", WIDE), ("reverse_side", NARROW)):
        file = await api.result("getFile", file_id=element[part]["file_id"])
        loaded = await api.download(file["file_path"])
        assert isinstance(loaded, bytes)
        assert len(loaded) == element[part]["file_size"] == file["file_size"]
        assert opened(loaded, b64decode(keys[part]["secret"]), keys[part]["file_hash"]) == contents
    assert [one.keys() for one in keys["translation"]] == [{"file_hash", "secret"}]
    assert len(element["translation"]) == 1
    assert element["front_side"]["file_date"] == api.server.clock.unix()


async def test_what_is_unchanged_has_the_hash_that_it_had(api: Api, ann: Person) -> None:
    await ann.keep_in_passport("utility_bill", files=[WIDE, NARROW])
    await ann.share_passport("utility_bill", nonce="1")
    first_elements, first = await shared(api)
    await ann.keep_in_passport("utility_bill", files=[WIDE, OTHER])
    await ann.share_passport("utility_bill", nonce="2")
    second_elements, second = await shared(api)
    before, after = (one["secure_data"]["utility_bill"]["files"] for one in (first, second))
    assert before[0] == after[0]
    assert before[1] != after[1]
    assert first_elements["utility_bill"]["hash"] != second_elements["utility_bill"]["hash"]


async def test_of_two_equal_files_the_one_that_stays_in_its_place_stays(api: Api, ann: Person) -> None:
    await ann.keep_in_passport("utility_bill", files=[WIDE, WIDE])
    await ann.share_passport("utility_bill", nonce="1")
    _, credentials = await shared(api)
    keys = credentials["secure_data"]["utility_bill"]["files"]
    await says(api, ann, source="file", type="utility_bill", file_hash=keys[1]["file_hash"])
    await ann.keep_in_passport("utility_bill", files=[WIDE, OTHER])
    assert ann.passport_errors() == []


@pytest.mark.parametrize("source", ["data", "front_side", "reverse_side", "selfie", "translation_file", "unspecified"])
async def test_nothing_is_shared_again_before_what_is_wrong_has_changed(api: Api, ann: Person, source: str) -> None:
    parts: dict[str, Any] = {"front_side": WIDE, "reverse_side": WIDE, "selfie": WIDE, "translation": [WIDE, OTHER]}
    await ann.keep_in_passport("identity_card", DETAILS, **parts)
    await ann.share_passport("identity_card", nonce="1")
    elements, credentials = await shared(api)
    keys = credentials["secure_data"]["identity_card"]
    named: dict[str, dict[str, str]] = {
        "data": {"data_hash": keys["data"]["data_hash"], "field_name": "expiry_date"},
        "translation_file": {"file_hash": keys["translation"][1]["file_hash"]},
        "unspecified": {"element_hash": elements["identity_card"]["hash"]},
    }
    about = named.get(source) or {"file_hash": keys[source]["file_hash"]}
    await says(api, ann, source=source, type="identity_card", **about)
    assert [(one.kind, one.source, one.message) for one in ann.passport_errors()] == [
        ("identity_card", source, "It is wrong")
    ]
    with pytest.raises(ValueError, match=f"cannot share it again before the {source} of identity_card is changed"):
        await ann.share_passport("identity_card", nonce="2")
    if source != "unspecified":
        # Another part is no remedy.
        other: dict[str, Any] = {"selfie": NARROW} if source != "selfie" else {"front_side": NARROW}
        await ann.keep_in_passport("identity_card", {"document_no": "B2"}, **other)
        assert ann.passport_errors()
    changed: dict[str, Any] = {"translation": [WIDE, NARROW]} if source == "translation_file" else {source: NARROW}
    if source in {"data", "unspecified"}:
        await ann.keep_in_passport("identity_card", {"expiry_date": "01.02.2030"})
    else:
        await ann.keep_in_passport("identity_card", **changed)
    assert ann.passport_errors() == []
    await ann.share_passport("identity_card", nonce="2")


@pytest.mark.parametrize(("source", "part"), [("files", "files"), ("translation_files", "translation")])
async def test_errors_about_several_files_are_settled_when_there_are_others(
    api: Api, ann: Person, source: str, part: str
) -> None:
    parts: dict[str, Any] = {"files": [WIDE, NARROW], "translation": [WIDE]}
    await ann.keep_in_passport("rental_agreement", **parts)
    await ann.share_passport("rental_agreement", nonce="1")
    _, credentials = await shared(api)
    keys = credentials["secure_data"]["rental_agreement"][part]
    named = [one["file_hash"] for one in keys]
    await says(api, ann, source=source, type="rental_agreement", file_hashes=named)
    assert len(ann.passport_errors()) == 1
    parts[part] = [*parts[part], OTHER]
    await ann.keep_in_passport("rental_agreement", **parts)
    assert ann.passport_errors() == []


async def test_what_a_bot_says_takes_the_place_of_what_it_said_before(api: Api, ann: Person) -> None:
    await ann.keep_in_passport("address", {"city": "Vienna"})
    await ann.share_passport("address", nonce="1")
    elements, _ = await shared(api)
    about = {"source": "unspecified", "type": "address", "element_hash": elements["address"]["hash"]}
    await says(api, ann, **about)
    await says(api, ann, **about)
    assert len(ann.passport_errors()) == 1
    other = api.server.add_bot("Other", username="other_bot")
    assert ann.passport_errors(other) == []
    assert await api.result("setPassportDataErrors", user_id=ann.id, errors=[]) is True
    assert ann.passport_errors() == []


async def test_errors_about_what_is_not_there_say_nothing(api: Api, ann: Person) -> None:
    about = {"source": "unspecified", "type": "address", "element_hash": "bm9uZQ=="}
    await says(api, ann, **about)
    await ann.keep_in_passport("address", {"city": "Vienna"})
    await says(api, ann, **about)
    assert ann.passport_errors() == []


async def test_errors_about_what_was_before_say_nothing(api: Api, ann: Person) -> None:
    """Also where the detail itself is the same: the bot has not seen what is there now."""
    await ann.keep_in_passport("address", {"city": "Vienna", "post_code": "1010"})
    await ann.share_passport("address", nonce="1")
    _, credentials = await shared(api)
    about = {"data_hash": credentials["secure_data"]["address"]["data"]["data_hash"], "field_name": "city"}
    await ann.keep_in_passport("address", {"post_code": "1020"})
    await says(api, ann, source="data", type="address", **about)
    assert ann.passport_errors() == []


async def test_what_was_settled_when_it_was_shared_stays_settled(api: Api, ann: Person) -> None:
    await ann.keep_in_passport("address", {"city": "Vienna"})
    await ann.share_passport("address", nonce="1")
    _, credentials = await shared(api)
    about = {"data_hash": credentials["secure_data"]["address"]["data"]["data_hash"], "field_name": "city"}
    await says(api, ann, source="data", type="address", **about)
    for city in ("Graz", "Vienna"):
        await ann.keep_in_passport("address", {"city": city})
        await ann.share_passport("address", nonce="2")


@pytest.mark.parametrize(
    "errors",
    [
        "x",
        "{}",
        [1],
        [{"source": "unspecified", "type": "address", "message": "It is wrong"}],
        [{"source": "unspecified", "type": "ticket", "message": "It is wrong", "element_hash": "bm9uZQ=="}],
        [{"source": "somewhere", "type": "address", "message": "It is wrong", "element_hash": "bm9uZQ=="}],
        [{"source": "reverse_side", "type": "passport", "message": "It is wrong", "file_hash": "bm9uZQ=="}],
        [{"source": "files", "type": "utility_bill", "message": "It is wrong", "file_hashes": "bm9uZQ=="}],
        [{"source": "data", "type": "address", "message": "It is wrong", "data_hash": "bm9uZQ=="}],
    ],
)
async def test_what_is_no_list_of_errors_is_refused(api: Api, ann: Person, errors: Any) -> None:
    assert await api.error("setPassportDataErrors", user_id=ann.id, errors=errors) == NO_ERRORS


async def test_errors_are_for_a_person_that_there_is(api: Api) -> None:
    assert await api.error("setPassportDataErrors", errors=[]) == "400 Bad Request: invalid user_id specified"
    assert await api.error("setPassportDataErrors", user_id=1, errors=[]) == "400 Bad Request: user not found"


async def test_what_cannot_be_kept_or_shared_says_why(api: Api, ann: Person) -> None:
    with pytest.raises(ValueError, match="there is no 'ticket' in Telegram Passport, only personal_details, passport"):
        await ann.keep_in_passport("ticket", {"seat": "12"})
    with pytest.raises(
        ValueError, match="there is no reverse_side of passport in Telegram Passport, only data, front_side"
    ):
        await ann.keep_in_passport("passport", reverse_side=WIDE)
    with pytest.raises(ValueError, match="there is no text of address in Telegram Passport"):
        await ann.keep_in_passport("address", text="Vienna")
    with pytest.raises(ValueError, match="is a JPEG of up to 10 MB"):
        await ann.keep_in_passport("passport", front_side=b"GIF89a")
    with pytest.raises(ValueError, match="Ann keeps no email in Telegram Passport"):
        await ann.share_passport("email", nonce="1")
    await ann.keep_in_passport("email", text="ann@example.com")
    api.server.bot.passport_key = ""
    with pytest.raises(ValueError, match="cannot be shown a passport: its passport_key is empty"):
        await ann.share_passport("email", nonce="1")


async def test_chat_tells_what_was_shared(api: Api, ann: Person) -> None:
    await ann.keep_in_passport("address", {"city": "Vienna"})
    await ann.keep_in_passport("phone_number", text="436641234567")
    await ann.share_passport("address", "phone_number", nonce="1")
    seen = tell(read_scene(ann.chat().record, ann.account, api.server.core.state.profiles))
    assert "Ann shared from Telegram Passport: address and phone number" in seen


async def test_two_servers_encrypt_alike(api: Api, ann: Person) -> None:
    await ann.keep_in_passport("address", {"city": "Vienna"})
    data = (await ann.share_passport("address", nonce="1")).json["passport_data"]
    other = type(api.server)(listen=False)
    other.bot.passport_key = PUBLIC
    twin = other.user("Ann")
    await twin.keep_in_passport("address", {"city": "Vienna"})
    assert (await twin.share_passport("address", nonce="1")).json["passport_data"] == data


async def test_passport_file_is_sent_as_nothing_else(api: Api, ann: Person) -> None:
    await ann.keep_in_passport("passport", front_side=WIDE)
    await ann.share_passport("passport", nonce="1")
    elements, _ = await shared(api)
    refused = await api.error("sendDocument", chat_id=ann.id, document=elements["passport"]["front_side"]["file_id"])
    assert refused == "400 Bad Request: can't use file of type SecureEncrypted as Document"


def test_every_type_of_element_has_parts() -> None:
    from aiogram.enums import EncryptedPassportElement  # noqa: PLC0415

    assert PARTS.keys() == {one.value for one in EncryptedPassportElement}


@pytest.mark.parametrize("size", [0, 16, 4096])
def test_aes_is_that_of_a_library(size: int) -> None:
    key, start, data = bytes(range(32)), bytes(range(16)), bytes(number * 7 % 256 for number in range(size))
    encryptor = Cipher(algorithms.AES(key), modes.CBC(start)).encryptor()
    assert encrypt_blocks(key, start, data) == encryptor.update(data) + encryptor.finalize()


def test_aes_takes_whole_blocks_and_a_key_of_32_bytes() -> None:
    with pytest.raises(ValueError, match="must be blocks of 16 bytes, got 15"):
        encrypt_blocks(bytes(32), bytes(BLOCK), bytes(15))
    with pytest.raises(ValueError, match="a key of AES-256 has 32 bytes, got 16"):
        encrypt_blocks(bytes(16), bytes(BLOCK), bytes(BLOCK))


@pytest.mark.parametrize("form", [serialization.PublicFormat.SubjectPublicKeyInfo, serialization.PublicFormat.PKCS1])
def test_both_forms_of_a_public_key_are_read(form: serialization.PublicFormat) -> None:
    key = read_public_key(KEY.public_key().public_bytes(PEM, form).decode())
    assert KEY.decrypt(encrypt_for(key, b"a secret", bytes(20)), SHA1) == b"a secret"
    with pytest.raises(ValueError, match="a key of 2048 bits encrypts at most 214 bytes, got 215"):
        encrypt_for(key, bytes(215), bytes(20))


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("", "no public key in PEM"),
        (PUBLIC[:100], "no public key in PEM"),
        (PUBLIC.replace("MIIB", "////"), "damaged, or not one of RSA"),
        ("-----BEGIN PUBLIC KEY-----\nMA==\n-----END PUBLIC KEY-----", "damaged, or not one of RSA"),
    ],
    # The keys are others in every process.
    ids=["none", "cut off", "damaged", "of no kind"],
)
def test_what_is_no_public_key_is_refused(text: str, trouble: str) -> None:
    with pytest.raises(ValueError, match=trouble):
        read_public_key(text)
