"""`GiftPremiumSubscription`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.defaults import bot_default
from aiogram.api.markers import Length

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.message_entity import MessageEntity


class GiftPremiumSubscription(TelegramMethod[bool], frozen=True):
    """Give Telegram Premium to a person, at the bot's expense.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#giftpremiumsubscription
    """

    user_id: int
    """Person to give it to."""
    month_count: int
    """Months that it is for: 3, 6 or 12."""
    star_count: int
    """Telegram Stars that it costs: 1000 for 3 months, 1500 for 6, 2500 for 12."""
    text: Annotated[str | None, Length(max=128)] = None
    """Text that comes with the gift."""
    text_parse_mode: str | None = bot_default("parse_mode")
    """Markup that `text` is written in: `HTML`, `MarkdownV2` or the old `Markdown`. Only `bold`, `italic`,
    `underline`, `strikethrough`, `spoiler`, `date_time` and `custom_emoji` can come out of it.
    """
    text_entities: list[MessageEntity] | None = None
    """Marked parts of `text`, instead of a parse mode; ignored beside one. Only `bold`, `italic`,
    `underline`, `strikethrough`, `spoiler`, `date_time` and `custom_emoji`.
    """
