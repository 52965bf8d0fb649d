"""`PaidMediaPhoto`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .photo_size import PhotoSize


class PaidMediaPhoto(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="photo"):
    """A photo in a message with paid media.

    Source: https://core.telegram.org/bots/api#paidmediaphoto
    """

    type: ClassVar[Literal["photo"]] = "photo"
    """Always `photo`."""
    photo: list[PhotoSize]
    """The photo in several sizes, from the smallest to the largest."""
