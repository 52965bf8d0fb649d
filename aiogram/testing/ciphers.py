# Written out here, because what a library encrypts is different each time, and every run of a server is to give the
# same bytes; the server also works where no such library is. It keeps no secrets: nothing that is real goes through.

"""AES in CBC mode and RSA with OAEP: what a person's app encrypts Telegram Passport with."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from functools import cache
from typing import Final, NamedTuple

BLOCK: Final = 16
"""Bytes that AES encrypts at once."""

_ROUNDS: Final = 14
_KEY_WORDS: Final = 8
_FIELD: Final = 0x11B
"""The polynomial by which AES multiplies bytes."""
_PEM: Final = re.compile(r"-----BEGIN (RSA )?PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END (?:RSA )?PUBLIC KEY-----\s*")
_SEQUENCE: Final = 0x30
_INTEGER: Final = 0x02
_BITS: Final = 0x03
_LONG: Final = 0x80
"""From here on a length of DER says how many bytes the length itself has."""
_DIGEST: Final = 20
"""Bytes of a SHA-1."""


class PublicKey(NamedTuple):
    """A public key of RSA."""

    modulus: int
    exponent: int

    @property
    def size(self) -> int:
        """Bytes of what it encrypts."""
        return (self.modulus.bit_length() + 7) // 8


def read_public_key(pem: str) -> PublicKey:
    """Read a public key in PEM, of either of the two usual forms; raises `ValueError`."""
    found = _PEM.fullmatch(pem.strip())
    if found is None:
        raise ValueError("this is no public key in PEM: it begins with -----BEGIN PUBLIC KEY-----")
    try:
        (sequence,) = _read_der(base64.b64decode(found[2]), _SEQUENCE)
        if not found[1]:
            # The key itself stands after the name of the algorithm, and a byte that counts unused bits.
            (bits,) = _read_der(sequence, _BITS)
            (sequence,) = _read_der(bits[1:], _SEQUENCE)
        modulus, exponent = (int.from_bytes(number, "big") for number in _read_der(sequence, _INTEGER))
    except (binascii.Error, IndexError, ValueError):
        raise ValueError("this public key is damaged, or not one of RSA") from None
    return PublicKey(modulus, exponent)


def _read_der(data: bytes, kind: int) -> list[bytes]:
    """Return the contents of the values of one kind that stand side by side."""
    found: list[bytes] = []
    position = 0
    while position < len(data):
        tag, length = data[position], data[position + 1]
        position += 2
        if length >= _LONG:
            count = length - _LONG
            length = int.from_bytes(data[position : position + count], "big")
            position += count
        if tag == kind:
            found.append(data[position : position + length])
        position += length
    return found


def encrypt_for(key: PublicKey, secret: bytes, seed: bytes) -> bytes:
    """Encrypt a few bytes for who has the private key, with OAEP; `seed` is 20 bytes that nobody can guess."""
    room = key.size - 2 * _DIGEST - 2
    if len(secret) > room:
        raise ValueError(f"a key of {key.size * 8} bits encrypts at most {max(room, 0)} bytes, got {len(secret)}")
    block = hashlib.sha1(b"").digest() + bytes(room - len(secret)) + b"\1" + secret  # noqa: S324 (what OAEP has)
    masked = _xor(block, _mask(seed, len(block)))
    masked_seed = _xor(seed, _mask(masked, _DIGEST))
    number = int.from_bytes(masked_seed + masked, "big")
    return pow(number, key.exponent, key.modulus).to_bytes(key.size, "big")


def _mask(seed: bytes, size: int) -> bytes:
    count = -(-size // _DIGEST)
    parts = (hashlib.sha1(seed + number.to_bytes(4, "big")).digest() for number in range(count))  # noqa: S324
    return b"".join(parts)[:size]


def _xor(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


def encrypt_blocks(key: bytes, start: bytes, data: bytes) -> bytes:
    """Encrypt whole blocks with AES-256 in CBC mode; `start` is what the first block is mixed with."""
    if len(data) % BLOCK:
        raise ValueError(f"the data must be blocks of {BLOCK} bytes, got {len(data)} bytes")
    rounds = _expand(key)
    done = bytearray()
    before = _words(start)
    for position in range(0, len(data), BLOCK):
        block = _words(data[position : position + BLOCK])
        before = _encrypt_block(rounds, [a ^ b for a, b in zip(block, before, strict=True)])
        for word in before:
            done += word.to_bytes(4, "big")
    return bytes(done)


def _words(data: bytes) -> list[int]:
    return [int.from_bytes(data[position : position + 4], "big") for position in range(0, len(data), 4)]


@cache
def _substitutes() -> tuple[int, ...]:
    """Return what AES puts in the place of each byte."""
    table = [0x63] * 256
    value = inverse = 1
    while True:
        # Three generates all bytes but 0; going on by it, and back from its inverse, the two stay each other's inverse.
        value ^= value << 1
        value ^= _FIELD if value > 0xFF else 0  # noqa: PLR2004 (more than a byte)
        for shift in (1, 2, 4):
            inverse ^= inverse << shift & 0xFF
        inverse ^= 0x09 if inverse & 0x80 else 0
        turned = inverse * 0x101
        table[value] = (inverse ^ (turned >> 4) ^ (turned >> 5) ^ (turned >> 6) ^ (turned >> 7)) & 0xFF ^ 0x63
        if value == 1:
            return tuple(table)


@cache
def _mixed() -> tuple[tuple[int, ...], ...]:
    """Return what each byte of a column adds to the next column, by its place in its own."""
    first: list[int] = []
    for byte in _substitutes():
        double = byte << 1 ^ (_FIELD if byte & 0x80 else 0)
        first.append(double << 24 | byte << 16 | byte << 8 | double ^ byte)
    return tuple(tuple(_turn(word, 8 * place) for word in first) for place in range(4))


def _turn(word: int, bits: int) -> int:
    """Turn 32 bits to the right."""
    return (word >> bits | word << 32 - bits) & 0xFFFFFFFF


def _substituted(word: int) -> int:
    table = _substitutes()
    return table[word >> 24] << 24 | table[word >> 16 & 255] << 16 | table[word >> 8 & 255] << 8 | table[word & 255]


def _expand(key: bytes) -> list[int]:
    """Return the words that are mixed in before the first round and in each round."""
    words = _words(key)
    if len(words) != _KEY_WORDS or len(key) % 4:
        raise ValueError(f"a key of AES-256 has 32 bytes, got {len(key)}")
    constant = 1
    for number in range(_KEY_WORDS, 4 * (_ROUNDS + 1)):
        word = words[-1]
        if number % _KEY_WORDS == 0:
            word = _substituted(_turn(word, 24)) ^ constant << 24
            constant <<= 1
        elif number % _KEY_WORDS == _KEY_WORDS // 2:
            word = _substituted(word)
        words.append(words[-_KEY_WORDS] ^ word)
    return words


def _encrypt_block(rounds: list[int], block: list[int]) -> list[int]:
    one, two, three, four = _mixed()
    now = [a ^ b for a, b in zip(block, rounds, strict=False)]
    for number in range(4, 4 * _ROUNDS, 4):
        now = [
            one[now[column] >> 24]
            ^ two[now[(column + 1) % 4] >> 16 & 255]
            ^ three[now[(column + 2) % 4] >> 8 & 255]
            ^ four[now[(column + 3) % 4] & 255]
            ^ rounds[number + column]
            for column in range(4)
        ]
    # The last round mixes no columns.
    return [
        _substituted(
            now[column] & 0xFF000000
            | now[(column + 1) % 4] & 0xFF0000
            | now[(column + 2) % 4] & 0xFF00
            | now[(column + 3) % 4] & 0xFF
        )
        ^ rounds[4 * _ROUNDS + column]
        for column in range(4)
    ]
