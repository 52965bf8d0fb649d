"""Text with entities written as HTML and as Markdown V2."""

from __future__ import annotations

from aiogram.api.decorations import (
    HtmlDecoration,
    MarkdownDecoration,
    TextDecoration,
    html_decoration,
    markdown_decoration,
)
from aiogram.api.spans import add_surrogates, remove_surrogates

__all__ = [
    "HtmlDecoration",
    "MarkdownDecoration",
    "TextDecoration",
    "add_surrogates",
    "html_decoration",
    "markdown_decoration",
    "remove_surrogates",
]
