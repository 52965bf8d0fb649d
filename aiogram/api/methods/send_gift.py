"""`SendGift`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.defaults import bot_default
from aiogram.api.markers import Length

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.message_entity import MessageEntity


class SendGift(TelegramMethod[bool], frozen=True):
    """Give a gift to a person or a channel, at the bot's expense.

    Name who gets it by `user_id` or by `chat_id`. They cannot turn it into Telegram Stars.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#sendgift
    """

    gift_id: str
    """`Gift.id` of the gift. Limited gifts cannot go to channels."""
    user_id: int | None = None
    """Person to give it to; required without `chat_id`."""
    chat_id: int | str | None = None
    """Channel to give it to, by id, or a public one by `@username`; required without `user_id`."""
    pay_for_upgrade: bool | None = None
    """True also pays from the bot's balance for making it a unique gift, which is then free for whoever
    gets it.
    """
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
