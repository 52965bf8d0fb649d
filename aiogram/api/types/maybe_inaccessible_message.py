"""`MaybeInaccessibleMessage`."""

from __future__ import annotations

from typing import TypeAlias

from .inaccessible_message import InaccessibleMessage
from .message import Message

MaybeInaccessibleMessage: TypeAlias = Message | InaccessibleMessage
"""A message, or what is left of one that the bot can no longer read.

`isinstance(query.message, Message)` tells the two apart; on the wire `date` is 0 exactly where the
message is inaccessible.

Source: https://core.telegram.org/bots/api#maybeinaccessiblemessage
"""

# No constant tells the members apart, so msgspec cannot. Without its fields a Message is exactly an
# InaccessibleMessage whose date was 0: it is decoded as that, and
# `what_is_left` makes the right one of it.
DECODED_AS = Message
