"""`GetUserPersonalChatMessages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Range

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.message import Message  # noqa: F401 (named by the base class)


class GetUserPersonalChatMessages(TelegramMethod["list[Message]"], frozen=True):
    """Fetch the last messages of the channel that a person shows in their profile.

    `ChatFullInfo.personal_chat` tells which channel that is.

    Returns:
        The messages.

    Source: https://core.telegram.org/bots/api#getuserpersonalchatmessages
    """

    user_id: int
    """Person whose channel it is."""
    limit: Annotated[int, Range(1, 20)]
    """How many messages to return at most."""
