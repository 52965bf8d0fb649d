"""What stickers are made of."""

from __future__ import annotations

from typing import Final

from .images import read_image

FORMATS: Final = ("static", "animated", "video")
SIDE: Final = 512
"""Pixels of the longer side of a sticker."""

_GZIP: Final = b"\x1f\x8b"
_WEBM: Final = b"\x1aE\xdf\xa3"


def format_of(contents: bytes) -> str:
    """Return the format of a sticker: a .WEBP or .PNG, a .TGS, a .WEBM; empty for anything else."""
    image = read_image(contents)
    if image is not None and image.mime_type in {"image/webp", "image/png"}:
        return "static"
    if contents.startswith(_GZIP):
        return "animated"
    return "video" if contents.startswith(_WEBM) else ""
