"""`PaidMediaVideo`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .video import Video


class PaidMediaVideo(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="video"):
    """A video in a message with paid media.

    Source: https://core.telegram.org/bots/api#paidmediavideo
    """

    type: ClassVar[Literal["video"]] = "video"
    """Always `video`."""
    video: Video
    """The video."""
