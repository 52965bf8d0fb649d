"""`RichBlockVideo`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_block_caption import RichBlockCaption
    from .video import Video


class RichBlockVideo(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="video"):
    """A video; `<video>` in HTML.

    Source: https://core.telegram.org/bots/api#richblockvideo
    """

    type: ClassVar[Literal["video"]] = "video"
    """Always `video`."""
    video: Video
    """The video."""
    has_spoiler: bool | None = None
    """True when the media is blurred until it is tapped."""
    caption: RichBlockCaption | None = None
    """Text under the media."""
