"""`Story`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .chat import Chat


class Story(TelegramObject, frozen=True, kw_only=True):
    """A story, named by who posted it and its number.

    Of what is in the story the bot receives nothing.

    Source: https://core.telegram.org/bots/api#story
    """

    chat: Chat
    """Person or chat that posted the story."""
    id: int
    """Number of the story among those of that chat."""
