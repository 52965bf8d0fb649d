"""`InputRichBlockDivider`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class InputRichBlockDivider(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="divider"):
    """A line across the message to send; `<hr/>` in HTML.

    Source: https://core.telegram.org/bots/api#inputrichblockdivider
    """

    type: ClassVar[Literal["divider"]] = "divider"
    """Always `divider`."""
