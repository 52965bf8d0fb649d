"""HTML, put together so that what people wrote cannot become a part of it."""

from __future__ import annotations

from html import escape
from typing import Any


class Html(str):
    """Text that is HTML already."""

    __slots__ = ()


Content = Any
"""Html, text that is yet to be escaped, None, or a sequence of these."""

_VOID = {"hr", "br"}


def tag(name: str, *content: Content, **attributes: str | bool | None) -> Html:
    """Write an element.

    Of the names of attributes a trailing underscore is dropped, and the others become hyphens. None and False leave
    an attribute out, True gives it no value.
    """
    shown: list[str] = []
    for key, value in attributes.items():
        if value is None or value is False:
            continue
        attribute = key.rstrip("_").replace("_", "-")
        shown.append(f" {attribute}" if value is True else f' {attribute}="{escape(value)}"')
    opening = f"<{name}{''.join(shown)}>"
    return Html(opening if name in _VOID else f"{opening}{join(content)}</{name}>")


def join(content: Content) -> Html:
    """Write contents one after the other."""
    if content is None or content == "":
        return Html()
    if isinstance(content, Html):
        return content
    if isinstance(content, str):
        return Html(escape(content, quote=False))
    return Html("".join(map(join, content)))


def classes(base: str, **extra: bool) -> str:
    """Return a class with those of its variants that apply: `bubble bubble--own`."""
    return " ".join([base, *(f"{base}--{name}" for name, applies in extra.items() if applies)])
