"""`InputStoryContentVideo`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from aiogram.api.markers import Default, Range

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_file import InputFile


class InputStoryContentVideo(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="video"):
    """A video to post as a story.

    Source: https://core.telegram.org/bots/api#inputstorycontentvideo
    """

    type: ClassVar[Literal["video"]] = "video"
    """Always `video`."""
    video: InputFile | str
    """The video, an upload of 720 by 1280 pixels and at most 30 MB: MPEG-4, H.265, a key frame every
    second, playable while it loads. It cannot be a `file_id` or an address.
    """
    duration: Annotated[float | None, Range(max=60)] = None
    """Length in seconds, as exact as you know it."""
    cover_frame_timestamp: Annotated[float | None, Default(0.0)] = None
    """Second of the video whose picture stands for the story."""
    is_animation: bool | None = None
    """Whether the video has no sound."""
