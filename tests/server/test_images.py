"""What the server reads from the first bytes of a picture."""

from __future__ import annotations

import base64
import struct

import pytest

from aiogram.testing import picture
from aiogram.testing.images import Image, read_image, scan

# Made by an encoder each, of the smallest picture that has different sides.
JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsLEBYQERMUFRUVDA8X"
    "GBYUGBIUFRT/wAALCAACAAMBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q=="
)


def riff(name: bytes, data: bytes) -> bytes:
    return b"RIFF" + struct.pack("<I", 12 + len(data)) + b"WEBP" + name + struct.pack("<I", len(data)) + data


@pytest.mark.parametrize(
    ("contents", "image"),
    [
        (picture(3, 2), Image("image/png", 3, 2)),
        (scan(30, 20), Image("image/jpeg", 30, 20)),
        (JPEG, Image("image/jpeg", 3, 2)),
        (b"GIF89a\x03\x00\x02\x00\x00\x00\x00;", Image("image/gif", 3, 2)),
        (b"GIF87a\x2c\x01\x02\x00\x00\x00\x00;", Image("image/gif", 300, 2)),
        (b"BM" + bytes(16) + struct.pack("<ii", 3, -2), Image("image/bmp", 3, 2)),
        (riff(b"VP8 ", bytes(6) + struct.pack("<HH", 0x4003, 2)), Image("image/webp", 3, 2)),
        (riff(b"VP8L", b"/" + struct.pack("<I", 2 | 1 << 14)), Image("image/webp", 3, 2)),
        (riff(b"VP8X", bytes(4) + b"\x02\x00\x01\x01\x00\x00"), Image("image/webp", 65539, 2)),
    ],
)
def test_kind_and_size_stand_in_the_header(contents: bytes, image: Image) -> None:
    assert read_image(contents) == image


def test_a_jpeg_may_have_padding_and_other_segments_before_its_size() -> None:
    filled = b"\xff\xd8\xff\xff\xe1\x00\x04ab\xff\x01\xff\xc4\x00\x03x\xff\xc2\x00\x0b\x08\x01\x00\x02\x00"
    assert read_image(filled) == Image("image/jpeg", 512, 256)


@pytest.mark.parametrize(
    "contents",
    [
        b"",
        b"text",
        picture(3, 2)[:20],
        picture(3, 2)[:8] + bytes(20),
        picture(0, 2),
        b"GIF89a\x03",
        JPEG[:20],
        b"\xff\xd8text",
        riff(b"VP9 ", bytes(20)),
        b"RIFF\x00\x00\x00\x00WAVEfmt ",
        b"BM",
    ],
)
def test_anything_else_and_a_file_that_is_cut_off_is_no_picture(contents: bytes) -> None:
    assert read_image(contents) is None


@pytest.mark.parametrize(
    ("shade", "first_block"),
    [
        # The length of a difference, the difference from the middle shade, nothing else, and ones up to the byte.
        (0x80, 0b0_0_111111),
        (0xC0, 0b10_1000000_0_111111),
        (0x40, 0b10_0111111_0_111111),
    ],
)
def test_scan_has_the_shade_that_was_asked_for(shade: int, first_block: int) -> None:
    contents = scan(8, 8, shade)
    assert int.from_bytes(contents[contents.index(b"\xff\xda") + 10 : -2], "big") == first_block
    assert contents.endswith(b"\xff\xd9")
