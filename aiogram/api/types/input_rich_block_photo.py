"""`InputRichBlockPhoto`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_media_photo import InputMediaPhoto
    from .rich_block_caption import RichBlockCaption


class InputRichBlockPhoto(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="photo"):
    """A photo to send; `<img>` in HTML.

    Source: https://core.telegram.org/bots/api#inputrichblockphoto
    """

    type: ClassVar[Literal["photo"]] = "photo"
    """Always `photo`."""
    photo: InputMediaPhoto
    """The photo. Its own caption is ignored: give `caption` of the block."""
    caption: RichBlockCaption | None = None
    """Text under the media."""
