"""`InputRichBlockAnimation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_media_animation import InputMediaAnimation
    from .rich_block_caption import RichBlockCaption


class InputRichBlockAnimation(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="animation"):
    """A GIF or silent video to send; `<video>` in HTML.

    Source: https://core.telegram.org/bots/api#inputrichblockanimation
    """

    type: ClassVar[Literal["animation"]] = "animation"
    """Always `animation`."""
    animation: InputMediaAnimation
    """The GIF or silent video. Its own caption is ignored: give `caption` of the block."""
    caption: RichBlockCaption | None = None
    """Text under the media."""
