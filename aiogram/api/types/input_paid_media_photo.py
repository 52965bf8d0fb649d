"""`InputPaidMediaPhoto`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_file import InputFile


class InputPaidMediaPhoto(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="photo"):
    """A photo to send for payment.

    Source: https://core.telegram.org/bots/api#inputpaidmediaphoto
    """

    type: ClassVar[Literal["photo"]] = "photo"
    """Always `photo`."""
    media: InputFile | str
    """What to send: an upload, a `file_id`, or an HTTP address for Telegram to fetch. At most 10 MB, by
    address 5 MB. Width and height together may not exceed 10000 pixels, nor one be more than 20 times
    the other: `PHOTO_INVALID_DIMENSIONS`.
    """
