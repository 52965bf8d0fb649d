"""`PollAnswer`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .chat import Chat
    from .user import User


class PollAnswer(TelegramObject, frozen=True, kw_only=True):
    """Somebody's vote in a poll that is not anonymous.

    Received as `Update.poll_answer`, for polls that the bot sent. Each one has all that the person now
    chooses, so it replaces the vote before.

    Source: https://core.telegram.org/bots/api#pollanswer
    """

    poll_id: str
    """`Poll.id` of the poll."""
    voter_chat: Chat | None = None
    """Chat that has voted, where a person voted on its behalf."""
    user: User | None = None
    """Person who has voted; absent when a chat has."""
    option_ids: list[int]
    """Positions of the chosen options, from 0; empty when the vote was taken back."""
    option_persistent_ids: list[str]
    """`PollOption.persistent_id` of the chosen options; empty when the vote was taken back."""
