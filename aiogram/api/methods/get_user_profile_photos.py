"""`GetUserProfilePhotos`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Default, Range

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.user_profile_photos import UserProfilePhotos  # noqa: F401 (named by the base class)


class GetUserProfilePhotos(TelegramMethod["UserProfilePhotos"], frozen=True):
    """List the profile photos of a person.

    Returns:
        The photos asked for, and how many there are in all.

    Source: https://core.telegram.org/bots/api#getuserprofilephotos
    """

    user_id: int
    """Person whose photos to return."""
    offset: int | None = None
    """How many photos to leave out at the beginning; absent for none."""
    limit: Annotated[int | None, Range(1, 100), Default(100)] = None
    """How many photos to return at most."""
