"""`RichBlockAnimation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .animation import Animation
    from .rich_block_caption import RichBlockCaption


class RichBlockAnimation(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="animation"):
    """A GIF or silent video; `<video>` in HTML.

    Source: https://core.telegram.org/bots/api#richblockanimation
    """

    type: ClassVar[Literal["animation"]] = "animation"
    """Always `animation`."""
    animation: Animation
    """The GIF or silent video."""
    has_spoiler: bool | None = None
    """True when the media is blurred until it is tapped."""
    caption: RichBlockCaption | None = None
    """Text under the media."""
