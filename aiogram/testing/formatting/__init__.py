"""Texts: cleaned, their markup read, their entities found."""

from __future__ import annotations

from .reading import FormattedText as FormattedText, plain as plain, read_text as read_text
