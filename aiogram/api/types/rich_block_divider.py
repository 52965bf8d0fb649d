"""`RichBlockDivider`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class RichBlockDivider(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="divider"):
    """A line across the message; `<hr/>` in HTML.

    Source: https://core.telegram.org/bots/api#richblockdivider
    """

    type: ClassVar[Literal["divider"]] = "divider"
    """Always `divider`."""
