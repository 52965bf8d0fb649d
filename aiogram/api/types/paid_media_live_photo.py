"""`PaidMediaLivePhoto`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .live_photo import LivePhoto


class PaidMediaLivePhoto(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="live_photo"):
    """A live photo in a message with paid media.

    Source: https://core.telegram.org/bots/api#paidmedialivephoto
    """

    type: ClassVar[Literal["live_photo"]] = "live_photo"
    """Always `live_photo`."""
    live_photo: LivePhoto
    """The live photo."""
