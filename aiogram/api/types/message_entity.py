"""`MessageEntity`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.api.markers import UnixTime

from .base import TelegramObject

if TYPE_CHECKING:
    from .user import User


class MessageEntity(TelegramObject, frozen=True, kw_only=True):
    """A part of a text with a meaning or a look of its own: a link, a command, bold words.

    `offset` and `length` count UTF-16 code units, in which most emoji are two long; `extract_from` does
    that arithmetic.

    Source: https://core.telegram.org/bots/api#messageentity
    """

    type: str
    """What the part is: `mention`, `hashtag`, `cashtag`, `bot_command`, `url`, `email`, `phone_number`,
    `bold`, `italic`, `underline`, `strikethrough`, `spoiler`, `blockquote`, `expandable_blockquote`,
    `code`, `pre`, `text_link`, `text_mention`, `custom_emoji` or `date_time`; more may come.
    """
    offset: int
    """Where the part begins, in UTF-16 code units."""
    length: int
    """How long the part is, in UTF-16 code units."""
    url: str | None = None
    """Address behind a `text_link`."""
    user: User | None = None
    """Person behind a `text_mention`, who need not have a username."""
    language: str | None = None
    """Programming language of a `pre` block."""
    custom_emoji_id: str | None = None
    """Identifier of the sticker that a `custom_emoji` shows."""
    unix_time: UnixTime | None = None
    """Moment that a `date_time` stands for."""
    date_time_format: str | None = None
    """How a `date_time` is to be written out."""

    def extract_from(self, text: str) -> str:
        """Return the part of `text` that this entity covers."""
        units = text.encode("utf-16-le")
        return units[2 * self.offset : 2 * (self.offset + self.length)].decode("utf-16-le", "replace")
