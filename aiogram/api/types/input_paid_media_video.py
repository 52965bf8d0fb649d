"""`InputPaidMediaVideo`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_file import InputFile


class InputPaidMediaVideo(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="video"):
    """A video to send for payment.

    Source: https://core.telegram.org/bots/api#inputpaidmediavideo
    """

    type: ClassVar[Literal["video"]] = "video"
    """Always `video`."""
    media: InputFile | str
    """What to send: an upload, a `file_id`, or an HTTP address for Telegram to fetch. At most 50 MB, by
    address 20 MB.
    """
    thumbnail: InputFile | str | None = None
    """Small picture of it: an upload in JPEG, below 200 kB, at most 320 pixels wide and high. A `file_id`
    or an address is ignored without an error, and so is any thumbnail of a file that is not uploaded
    itself. Where Telegram makes one by itself, none is needed.
    """
    cover: InputFile | str | None = None
    """Picture that stands for the video in the message: an upload, a `file_id`, or an HTTP address for
    Telegram to fetch.
    """
    start_timestamp: int | None = None
    """Second of the video at which it starts to play; absent for the beginning."""
    width: int | None = None
    """Width in pixels."""
    height: int | None = None
    """Height in pixels."""
    duration: int | None = None
    """Length in seconds."""
    supports_streaming: bool | None = None
    """True marks an uploaded video as one that can be played while it loads."""
