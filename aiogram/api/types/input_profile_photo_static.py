"""`InputProfilePhotoStatic`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_file import InputFile


class InputProfilePhotoStatic(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="static"):
    """A picture to set as a profile photo.

    Source: https://core.telegram.org/bots/api#inputprofilephotostatic
    """

    type: ClassVar[Literal["static"]] = "static"
    """Always `static`."""
    photo: InputFile | str
    """The picture, an upload in JPEG; it cannot be a `file_id` or an address."""
