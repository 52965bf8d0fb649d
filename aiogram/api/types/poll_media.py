"""`PollMedia`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .animation import Animation
    from .audio import Audio
    from .document import Document
    from .link import Link
    from .live_photo import LivePhoto
    from .location import Location
    from .photo_size import PhotoSize
    from .sticker import Sticker
    from .venue import Venue
    from .video import Video


class PollMedia(TelegramObject, frozen=True, kw_only=True):
    """What is attached to a poll, to one of its options or to the explanation of a quiz.

    One attribute is there, at most.

    Source: https://core.telegram.org/bots/api#pollmedia
    """

    animation: Animation | None = None
    """The GIF or silent video."""
    audio: Audio | None = None
    """The audio file; never for an option."""
    document: Document | None = None
    """The file; never for an option."""
    link: Link | None = None
    """The web address; for an option only."""
    live_photo: LivePhoto | None = None
    """The live photo."""
    location: Location | None = None
    """The point on the map."""
    photo: list[PhotoSize] | None = None
    """The photo in several sizes, from the smallest to the largest."""
    sticker: Sticker | None = None
    """The sticker; for an option only."""
    venue: Venue | None = None
    """The place with its name and address."""
    video: Video | None = None
    """The video."""
