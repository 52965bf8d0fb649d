"""`GetUserProfileAudios`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Default, Range

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.user_profile_audios import UserProfileAudios  # noqa: F401 (named by the base class)


class GetUserProfileAudios(TelegramMethod["UserProfileAudios"], frozen=True):
    """List the audio files that a person shows in their profile.

    Returns:
        The audio files asked for, and how many there are in all.

    Source: https://core.telegram.org/bots/api#getuserprofileaudios
    """

    user_id: int
    """Person whose audio files to return."""
    offset: int | None = None
    """How many audio files to leave out at the beginning; absent for none."""
    limit: Annotated[int | None, Range(1, 100), Default(100)] = None
    """How many audio files to return at most."""
