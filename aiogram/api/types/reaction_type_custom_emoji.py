"""`ReactionTypeCustomEmoji`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class ReactionTypeCustomEmoji(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="custom_emoji"):
    """A reaction with a custom emoji.

    Source: https://core.telegram.org/bots/api#reactiontypecustomemoji
    """

    type: ClassVar[Literal["custom_emoji"]] = "custom_emoji"
    """Always `custom_emoji`."""
    custom_emoji_id: str
    """Custom emoji of the reaction."""
