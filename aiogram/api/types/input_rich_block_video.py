"""`InputRichBlockVideo`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_media_video import InputMediaVideo
    from .rich_block_caption import RichBlockCaption


class InputRichBlockVideo(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="video"):
    """A video to send; `<video>` in HTML.

    Source: https://core.telegram.org/bots/api#inputrichblockvideo
    """

    type: ClassVar[Literal["video"]] = "video"
    """Always `video`."""
    video: InputMediaVideo
    """The video. Its own caption is ignored: give `caption` of the block."""
    caption: RichBlockCaption | None = None
    """Text under the media."""
