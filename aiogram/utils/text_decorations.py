"""Text with entities written as HTML and as Markdown V2."""

from __future__ import annotations

from aiogram.api.decorations import (
    HtmlDecoration,
    MarkdownDecoration,
    TextDecoration,
    html_decoration,
    markdown_decoration,
)

__all__ = ["HtmlDecoration", "MarkdownDecoration", "TextDecoration", "html_decoration", "markdown_decoration"]
