"""`PaidMediaPreview`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class PaidMediaPreview(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="preview"):
    """What is known of a paid picture or video before it is paid for.

    Source: https://core.telegram.org/bots/api#paidmediapreview
    """

    type: ClassVar[Literal["preview"]] = "preview"
    """Always `preview`."""
    width: int | None = None
    """Width in pixels."""
    height: int | None = None
    """Height in pixels."""
    duration: int | None = None
    """Length in seconds."""
