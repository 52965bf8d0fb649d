# Each part is encrypted once, when it is kept, and a bot is given what opens it. So what is shared again unchanged has
# the hash that it had, and by that the server knows what has been changed.

"""Telegram Passport: what people keep there, what a bot gets of it, and what the bot cannot accept."""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from .ciphers import BLOCK, encrypt_blocks, encrypt_for, read_public_key
from .errors import NO_PASSPORT_ERRORS, refuse
from .file_views import file_object
from .json_fields import FieldError, Fields, as_array, as_object

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .accounts import Account, BotAccount
    from .core import Call
    from .files import StoredFile
    from .state import State

JSON = dict[str, Any]

_IDENTITY: Final = ("data", "front_side", "selfie", "translation")
_TWO_SIDED: Final = ("data", "front_side", "reverse_side", "selfie", "translation")
_PROOF: Final = ("files", "translation")
PARTS: Final[dict[str, tuple[str, ...]]] = {
    "personal_details": ("data",),
    "passport": _IDENTITY,
    "driver_license": _TWO_SIDED,
    "identity_card": _TWO_SIDED,
    "internal_passport": _IDENTITY,
    "address": ("data",),
    "utility_bill": _PROOF,
    "bank_statement": _PROOF,
    "rental_agreement": _PROOF,
    "passport_registration": _PROOF,
    "temporary_registration": _PROOF,
    "phone_number": ("phone_number",),
    "email": ("email",),
}
"""Type of an element -> the parts that it can have."""
OPEN: Final = ("phone_number", "email")
"""Parts that are not encrypted."""
SINGLE: Final = ("front_side", "reverse_side", "selfie")
"""Parts that are one file."""
SEVERAL: Final = ("files", "translation")
"""Parts that are several."""

_SOURCES: Final = {
    "data": ("data", "data_hash"),
    "front_side": ("front_side", "file_hash"),
    "reverse_side": ("reverse_side", "file_hash"),
    "selfie": ("selfie", "file_hash"),
    "file": ("files", "file_hash"),
    "files": ("files", "file_hashes"),
    "translation_file": ("translation", "file_hash"),
    "translation_files": ("translation", "file_hashes"),
    "unspecified": ("", "element_hash"),
}
"""What an error is about -> the part that it is in, none for all of them, and the field that names it."""
_SECRET: Final = 32
"""Bytes of a secret."""
_SEED: Final = 20
_LEAST_PADDING: Final = 32


class Sealed(NamedTuple):
    """Something encrypted, and what opens it."""

    plain: bytes
    encrypted: bytes
    secret: bytes
    hash: bytes

    def key(self, kind: str) -> JSON:
        """Write its DataCredentials or FileCredentials, which is what stands in the decrypted credentials."""
        return {f"{kind}_hash": encode(self.hash), "secret": encode(self.secret)}


class KeptFile(NamedTuple):
    """A file of an element."""

    sealed: Sealed
    file: StoredFile

    @property
    def json(self) -> JSON:
        """The PassportFile, with an id that is good for no bot yet."""
        return {**file_object(self.file), "file_date": self.file.id.date}


@dataclass(eq=False)
class Element:
    """A document or something else that somebody keeps."""

    kind: str
    details: dict[str, str] = field(default_factory=dict[str, str])
    """What is written in it."""
    data: Sealed | None = None
    """The same, encrypted."""
    files: dict[str, list[KeptFile]] = field(default_factory=dict[str, list[KeptFile]])
    """Part -> its files."""
    text: str = ""
    """The telephone number or the email address that it is."""

    @property
    def hash(self) -> str:
        """What names it as a whole; another one as soon as anything in it is."""
        sealed = [*([self.data] if self.data else ()), *(one.sealed for kept in self.files.values() for one in kept)]
        whole = b"".join([self.kind.encode(), self.text.encode(), *(one.hash for one in sealed)])
        return encode(hashlib.sha256(whole).digest())

    def hashes(self, part: str) -> list[str]:
        """Return the hashes of what is in a part; of the whole for no part."""
        if not part:
            return [self.hash]
        sealed = [self.data] if part == "data" else [one.sealed for one in self.files.get(part, ())]
        return [encode(one.hash) for one in sealed if one is not None]

    @property
    def json(self) -> JSON:
        """The EncryptedPassportElement."""
        shown: JSON = {"type": self.kind}
        if self.data is not None:
            shown["data"] = encode(self.data.encrypted)
        if self.kind in OPEN:
            shown[self.kind] = self.text
        for part in ("files", *SINGLE, "translation"):
            if kept := [one.json for one in self.files.get(part, ())]:
                shown[part] = kept if part in SEVERAL else kept[0]
        return {**shown, "hash": self.hash}

    @property
    def keys(self) -> JSON:
        """The SecureValue, which is what stands in the decrypted credentials."""
        shown: JSON = {} if self.data is None else {"data": self.data.key("data")}
        for part, kept in self.files.items():
            if keys := [one.sealed.key("file") for one in kept]:
                shown[part] = keys if part in SEVERAL else keys[0]
        return shown


@dataclass(eq=False, kw_only=True)
class PassportError:
    """Something that a bot cannot accept."""

    kind: str
    """Type of the element."""
    source: str
    """What it is about, such as `front_side`."""
    message: str
    """What the person is told."""
    field_name: str = ""
    """The detail that it is about, where that is one."""
    was: str | list[str] | None
    """The detail, or the hashes, as they were when the bot said so."""

    def stands(self, element: Element) -> bool:
        """Whether what it is about is still the same."""
        part, named_by = _SOURCES[self.source]
        if self.source == "data":
            return element.details.get(self.field_name) == self.was
        now = element.hashes(part)
        return now == self.was if named_by == "file_hashes" else self.was in now


@dataclass
class Passports:
    """What everybody keeps, and what bots have said of it."""

    elements: dict[Account, dict[str, Element]] = field(default_factory=dict["Account", dict[str, Element]])
    errors: dict[tuple[Account, BotAccount], list[PassportError]] = field(
        default_factory=dict[tuple["Account", "BotAccount"], list[PassportError]]
    )

    def standing(self, account: Account, bot: BotAccount) -> list[PassportError]:
        """Return what somebody still has to change before they can share anything with a bot again."""
        kept = self.elements.get(account, {})
        return [one for one in self.errors.get((account, bot), ()) if one.stands(kept[one.kind])]


def encode(data: bytes) -> str:
    """Return bytes as Passport writes them."""
    return base64.b64encode(data).decode()


def seal(state: State, plain: bytes) -> Sealed:
    """Encrypt something with a secret of its own."""
    # The first byte says how many bytes come before the contents, and there are at least 32 that nobody can guess.
    size = _LEAST_PADDING + -(len(plain) + _LEAST_PADDING) % BLOCK
    padded = bytes([size]) + state.random_bytes(size - 1) + plain
    secret, digest = state.random_bytes(_SECRET), hashlib.sha256(padded).digest()
    key = hashlib.sha512(secret + digest).digest()
    return Sealed(plain, encrypt_blocks(key[:32], key[32:48], padded), secret, digest)


def passport_data(state: State, bot: BotAccount, elements: Iterable[Element], nonce: str) -> JSON:
    """Write the PassportData that a bot gets; raises `ValueError` where its key is none."""
    shared = list(elements)
    key = read_public_key(bot.passport_key)
    told = {"secure_data": {one.kind: one.keys for one in shared if one.keys}, "nonce": nonce}
    sealed = seal(state, json.dumps(told).encode())
    credentials = {
        "data": encode(sealed.encrypted),
        "hash": encode(sealed.hash),
        "secret": encode(encrypt_for(key, sealed.secret, state.random_bytes(_SEED))),
    }
    return {"data": [one.json for one in shared], "credentials": credentials}


def set_errors(call: Call, account: Account) -> None:
    """Read what a bot cannot accept, and let it take the place of what it has said before."""
    kept = call.state.passports.elements.get(account, {})
    try:
        found = as_array(json.loads(call.parameters.text("errors") or "null"))
        said = None if found is None else [_read_error(one, kept) for one in found]
    except (ValueError, KeyError, FieldError):
        said = None
    if said is None:
        # What Telegram says of a wrong element is not known; that it is no PassportElementError is true of each.
        raise refuse(NO_PASSPORT_ERRORS)
    call.state.passports.errors[account, call.bot] = [one for one in said if one is not None]
    call.state.changed()


def _read_error(value: object, kept: dict[str, Element]) -> PassportError | None:
    """Read one error; None where what it is about is not there, or not any more.

    Raises `KeyError` or `FieldError` for what is no PassportElementError.
    """
    fields = Fields(as_object(value) or {})
    kind, source, message = (fields.string(name) for name in ("type", "source", "message"))
    part, named_by = _SOURCES[source]
    if part not in {"", *PARTS[kind]}:
        raise FieldError(f"{kind} has no {part}")
    hashes = [str(one) for one in fields.array(named_by)] if named_by == "file_hashes" else [fields.string(named_by)]
    field_name = fields.string("field_name") if source == "data" else ""
    element = kept.get(kind)
    now = element.hashes(part) if element is not None else []
    if element is None or not hashes or not set(hashes) <= set(now):
        return None
    was = element.details.get(field_name) if source == "data" else now if named_by == "file_hashes" else hashes[0]
    return PassportError(kind=kind, source=source, message=message, field_name=field_name, was=was)
