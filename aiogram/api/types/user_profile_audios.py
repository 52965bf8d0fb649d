"""`UserProfileAudios`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .audio import Audio


class UserProfileAudios(TelegramObject, frozen=True, kw_only=True):
    """Audio files that a person shows in their profile.

    Returned by `get_user_profile_audios`.

    Source: https://core.telegram.org/bots/api#userprofileaudios
    """

    total_count: int
    """How many the person shows; `audios` can be fewer."""
    audios: list[Audio]
    """The audio files asked for."""
