"""Marked text for messages, put together from anything that `str` takes.

`hbold` and the like write HTML, `bold` and the like Markdown V2. What they are given is quoted, so
that nothing in it is read as a mark.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.api.decorations import html_decoration, markdown_decoration

if TYPE_CHECKING:
    from aiogram.api.decorations import TextDecoration

_UNSEEN = "\u200b"


def text(*content: Any, sep: str = " ") -> str:
    """Return the content as it is, joined by `sep`."""
    return sep.join(map(str, content))


def _quoted(language: TextDecoration, content: tuple[Any, ...], sep: str) -> str:
    return language.quote(text(*content, sep=sep))


def hbold(*content: Any, sep: str = " ") -> str:
    """Return HTML that shows the content in bold."""
    return html_decoration.bold(_quoted(html_decoration, content, sep))


def hitalic(*content: Any, sep: str = " ") -> str:
    """Return HTML that shows the content in italics."""
    return html_decoration.italic(_quoted(html_decoration, content, sep))


def hunderline(*content: Any, sep: str = " ") -> str:
    """Return HTML that shows the content underlined."""
    return html_decoration.underline(_quoted(html_decoration, content, sep))


def hstrikethrough(*content: Any, sep: str = " ") -> str:
    """Return HTML that shows the content struck through."""
    return html_decoration.strikethrough(_quoted(html_decoration, content, sep))


def hcode(*content: Any, sep: str = " ") -> str:
    """Return HTML that shows the content in a fixed width."""
    return html_decoration.code(_quoted(html_decoration, content, sep))


def hpre(*content: Any, sep: str = "\n") -> str:
    """Return HTML that shows the content as a block of code."""
    return html_decoration.pre(_quoted(html_decoration, content, sep))


def hblockquote(*content: Any, sep: str = "\n") -> str:
    """Return HTML that shows the content as a quotation."""
    return html_decoration.blockquote(_quoted(html_decoration, content, sep))


def hlink(title: str, url: str) -> str:
    """Return HTML for a link with this title."""
    return html_decoration.link(html_decoration.quote(title), url)


def bold(*content: Any, sep: str = " ") -> str:
    """Return Markdown V2 that shows the content in bold."""
    return markdown_decoration.bold(_quoted(markdown_decoration, content, sep))


def italic(*content: Any, sep: str = " ") -> str:
    """Return Markdown V2 that shows the content in italics."""
    return markdown_decoration.italic(_quoted(markdown_decoration, content, sep))


def underline(*content: Any, sep: str = " ") -> str:
    """Return Markdown V2 that shows the content underlined."""
    return markdown_decoration.underline(_quoted(markdown_decoration, content, sep))


def strikethrough(*content: Any, sep: str = " ") -> str:
    """Return Markdown V2 that shows the content struck through."""
    return markdown_decoration.strikethrough(_quoted(markdown_decoration, content, sep))


def code(*content: Any, sep: str = " ") -> str:
    """Return Markdown V2 that shows the content in a fixed width."""
    return markdown_decoration.code(_quoted(markdown_decoration, content, sep))


def pre(*content: Any, sep: str = "\n") -> str:
    """Return Markdown V2 that shows the content as a block of code."""
    return markdown_decoration.pre(_quoted(markdown_decoration, content, sep))


def blockquote(*content: Any, sep: str = "\n") -> str:
    """Return Markdown V2 that shows the content as a quotation."""
    return markdown_decoration.blockquote(_quoted(markdown_decoration, content, sep))


def link(title: str, url: str) -> str:
    """Return Markdown V2 for a link with this title."""
    return markdown_decoration.link(markdown_decoration.quote(title), url)


def hide_link(url: str) -> str:
    """Return HTML for a link that nobody sees, to give a message its preview."""
    return html_decoration.link(_UNSEEN, url)
