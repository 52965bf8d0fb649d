"""`InputProfilePhotoAnimated`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from aiogram.api.markers import Default

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_file import InputFile


class InputProfilePhotoAnimated(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="animated"):
    """A short video to set as a profile photo.

    Source: https://core.telegram.org/bots/api#inputprofilephotoanimated
    """

    type: ClassVar[Literal["animated"]] = "animated"
    """Always `animated`."""
    animation: InputFile | str
    """The video, an upload in MPEG-4; it cannot be a `file_id` or an address."""
    main_frame_timestamp: Annotated[float | None, Default(0.0)] = None
    """Second of the video whose picture is shown where nothing moves."""
