"""`ReactionType`."""

from __future__ import annotations

from typing import TypeAlias

from .reaction_type_custom_emoji import ReactionTypeCustomEmoji
from .reaction_type_emoji import ReactionTypeEmoji
from .reaction_type_paid import ReactionTypePaid

ReactionType: TypeAlias = ReactionTypeEmoji | ReactionTypeCustomEmoji | ReactionTypePaid
"""A kind of reaction to a message.

`ReactionTypeEmoji` is one of Telegram's emoji, `ReactionTypeCustomEmoji` a custom one,
`ReactionTypePaid` is paid for in Telegram Stars.

Source: https://core.telegram.org/bots/api#reactiontype
"""
