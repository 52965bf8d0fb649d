"""Texts: cleaned, their markup read, their entities found."""

from __future__ import annotations

from .reading import FormattedText as FormattedText
from .reading import WrittenText as WrittenText
from .reading import plain as plain
from .reading import read_caption as read_caption
from .reading import read_marked as read_marked
from .reading import read_text as read_text
from .reading import units as units
