"""`VideoChatParticipantsInvited`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .user import User


class VideoChatParticipantsInvited(TelegramObject, frozen=True, kw_only=True):
    """People were invited to a video chat.

    Received as `Message.video_chat_participants_invited`.

    Source: https://core.telegram.org/bots/api#videochatparticipantsinvited
    """

    users: list[User]
    """Who was invited."""
