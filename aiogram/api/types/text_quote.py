"""`TextQuote`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .message_entity import MessageEntity


class TextQuote(TelegramObject, frozen=True, kw_only=True):
    """The part of a message that a reply quotes.

    Received as `Message.quote`. To quote something yourself, use `ReplyParameters`.

    Source: https://core.telegram.org/bots/api#textquote
    """

    text: str
    """Text of the quote."""
    entities: list[MessageEntity] | None = None
    """Parts of `text` with a look of their own: `bold`, `italic`, `underline`, `strikethrough`, `spoiler`,
    `date_time`, `custom_emoji`. Entities of other types do not get into quotes.
    """
    position: int
    """Where the quote begins in the other message, in UTF-16 code units. Approximate, as the sender's app
    gave it.
    """
    is_manual: bool | None = None
    """True when the sender picked the quote; Telegram added it otherwise."""
