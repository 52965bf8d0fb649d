"""`RichBlockPhoto`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .photo_size import PhotoSize
    from .rich_block_caption import RichBlockCaption


class RichBlockPhoto(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="photo"):
    """A photo; `<img>` in HTML.

    Source: https://core.telegram.org/bots/api#richblockphoto
    """

    type: ClassVar[Literal["photo"]] = "photo"
    """Always `photo`."""
    photo: list[PhotoSize]
    """The photo in several sizes, from the smallest to the largest."""
    has_spoiler: bool | None = None
    """True when the media is blurred until it is tapped."""
    caption: RichBlockCaption | None = None
    """Text under the media."""
