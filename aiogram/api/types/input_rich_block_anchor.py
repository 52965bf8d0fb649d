"""`InputRichBlockAnchor`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class InputRichBlockAnchor(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="anchor"):
    """A place between blocks that links in the same message can lead to; `<a name="…">` in HTML.

    Source: https://core.telegram.org/bots/api#inputrichblockanchor
    """

    type: ClassVar[Literal["anchor"]] = "anchor"
    """Always `anchor`."""
    name: str
    """Name that `RichTextAnchorLink` leads to."""
