"""`RichTextAnchor`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class RichTextAnchor(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="anchor"):
    """A place in a text that links in the same message can lead to.

    Source: https://core.telegram.org/bots/api#richtextanchor
    """

    type: ClassVar[Literal["anchor"]] = "anchor"
    """Always `anchor`."""
    name: str
    """Name that `RichTextAnchorLink` leads to."""
