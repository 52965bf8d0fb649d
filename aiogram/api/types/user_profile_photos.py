"""`UserProfilePhotos`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .photo_size import PhotoSize


class UserProfilePhotos(TelegramObject, frozen=True, kw_only=True):
    """Profile photos of a person.

    Returned by `get_user_profile_photos`.

    Source: https://core.telegram.org/bots/api#userprofilephotos
    """

    total_count: int
    """How many photos the person has; `photos` can be fewer."""
    photos: list[list[PhotoSize]]
    """The photos asked for, each in up to 4 sizes, from the smallest to the largest."""
