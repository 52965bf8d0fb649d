"""Files as they come with a call."""

from __future__ import annotations

from typing import NamedTuple


class Uploaded(NamedTuple):
    """A file beside the parameters of a call."""

    contents: bytes
    name: str = ""
    """Name that the sender gives it; empty where it gives none."""
    mime_type: str = ""
