"""`InputStoryContentPhoto`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_file import InputFile


class InputStoryContentPhoto(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="photo"):
    """A photo to post as a story.

    Source: https://core.telegram.org/bots/api#inputstorycontentphoto
    """

    type: ClassVar[Literal["photo"]] = "photo"
    """Always `photo`."""
    photo: InputFile | str
    """The photo, an upload of 1080 by 1920 pixels and at most 10 MB; it cannot be a `file_id` or an
    address.
    """
