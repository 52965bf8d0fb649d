# No imaging library: what the Bot API tells of a picture stands in the first bytes of its file.

"""Pictures: what kind a file is and how large, and making one."""

from __future__ import annotations

import struct
import zlib
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8"
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Markers of a JPEG after which its size stands."""
_BARE: Final = frozenset({0x01, *range(0xD0, 0xD9)})
"""Markers of a JPEG that nothing belongs to."""
_PADDING: Final = 0xFF
_WEBP_14_BITS: Final = 0x3FFF


class Image(NamedTuple):
    """A picture."""

    mime_type: str
    width: int
    """Pixels."""
    height: int


def read_image(contents: bytes) -> Image | None:
    """Read kind and size of a PNG, JPEG, GIF, WebP or BMP; None for anything else, or a file that is cut off."""
    for begins, read in _READERS.items():
        if contents.startswith(begins):
            try:
                found = read(contents)
            except (struct.error, IndexError):
                return None
            return found if found is not None and found.width > 0 and found.height > 0 else None
    return None


def picture(width: int, height: int, color: int = 0x6FB9F0) -> bytes:
    """Make a PNG of one color, an RGB number: a real picture for a test to send."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return PNG + chunk(b"IHDR", header) + chunk(b"IDAT", _pixels(width, height, color)) + chunk(b"IEND", b"")


@lru_cache(maxsize=64)  # tests send the same ones again and again
def _pixels(width: int, height: int, color: int) -> bytes:
    row = b"\0" + color.to_bytes(3, "big") * width
    return zlib.compress(row * height)


def scan(width: int, height: int, shade: int = 0xC0) -> bytes:
    """Make a JPEG of one shade of grey, 0 to 255: a real scan for a test to keep in Telegram Passport."""

    def segment(marker: int, data: bytes) -> bytes:
        return struct.pack(">BBH", _PADDING, marker, len(data) + 2) + data

    # With a divisor of 8 the brightness of a block is what its shade differs from the middle one. Blocks tell only what
    # they differ from the one before, so that all but the first are two bits: no difference, and nothing else in it.
    brightness = shade - 0x80
    bits = abs(brightness).bit_length()
    written = brightness if brightness > 0 else brightness + (1 << bits) - 1
    first = f"10{written:0{bits}b}0" if bits else "00"
    stream = first + "00" * (-(-width // 8) * -(-height // 8) - 1)
    stream += "1" * (-len(stream) % 8)
    coded = int(stream, 2).to_bytes(len(stream) // 8, "big").replace(b"\xff", b"\xff\0")
    return b"".join(
        [
            _JPEG,
            segment(0xDB, b"\0" + b"\x08" * 64),
            segment(0xC0, struct.pack(">BHHB", 8, height, width, 1) + b"\1\x11\0"),
            segment(0xC4, b"\0" + bytes([1, 1, *[0] * 14, 0, max(bits, 1)])),
            segment(0xC4, b"\x10" + bytes([1, *[0] * 15, 0])),
            segment(0xDA, b"\1\1\0\0\x3f\0"),
            coded,
            b"\xff\xd9",
        ]
    )


def _png(contents: bytes) -> Image | None:
    if contents[12:16] != b"IHDR":
        return None
    width, height = struct.unpack_from(">II", contents, 16)
    return Image("image/png", width, height)


def _gif(contents: bytes) -> Image:
    width, height = struct.unpack_from("<HH", contents, 6)
    return Image("image/gif", width, height)


def _bmp(contents: bytes) -> Image:
    # The height is negative where the rows are written from the top.
    width, height = struct.unpack_from("<ii", contents, 18)
    return Image("image/bmp", width, abs(height))


def _jpeg(contents: bytes) -> Image | None:
    position = len(_JPEG)
    while contents[position] == _PADDING:
        marker = contents[position + 1]
        if marker == _PADDING or marker in _BARE:
            position += 1 if marker == _PADDING else 2
            continue
        if marker in _FRAMES:
            height, width = struct.unpack_from(">HH", contents, position + 5)
            return Image("image/jpeg", width, height)
        (length,) = struct.unpack_from(">H", contents, position + 2)
        position += 2 + length
    return None


def _webp(contents: bytes) -> Image | None:
    if contents[8:12] != b"WEBP":
        return None
    match contents[12:16]:
        case b"VP8 ":
            width, height = struct.unpack_from("<HH", contents, 26)
            return Image("image/webp", width & _WEBP_14_BITS, height & _WEBP_14_BITS)
        case b"VP8L":
            (bits,) = struct.unpack_from("<I", contents, 21)
            return Image("image/webp", (bits & _WEBP_14_BITS) + 1, (bits >> 14 & _WEBP_14_BITS) + 1)
        case b"VP8X":
            # Each side less one, in three bytes.
            low_width, high_width, low_height, high_height = struct.unpack_from("<HBHB", contents, 24)
            return Image("image/webp", low_width + (high_width << 16) + 1, low_height + (high_height << 16) + 1)
        case _:
            return None


_READERS: Final[dict[bytes, Callable[[bytes], Image | None]]] = {
    PNG: _png,
    _JPEG: _jpeg,
    b"GIF87a": _gif,
    b"GIF89a": _gif,
    b"RIFF": _webp,
    b"BM": _bmp,
}
"""How a file begins -> what reads the rest of its header."""
