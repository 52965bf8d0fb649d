"""`InputPaidMediaLivePhoto`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_file import InputFile


class InputPaidMediaLivePhoto(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="live_photo"):
    """A live photo to send for payment.

    Source: https://core.telegram.org/bots/api#inputpaidmedialivephoto
    """

    type: ClassVar[Literal["live_photo"]] = "live_photo"
    """Always `live_photo`."""
    media: InputFile | str
    """The video: an upload or a `file_id`. Telegram does not fetch it from an address."""
    photo: InputFile | str
    """The still picture: an upload or a `file_id`. Telegram does not fetch it from an address."""
