"""`UniqueGiftInfo`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.api.markers import UnixTime

from .base import TelegramObject

if TYPE_CHECKING:
    from .message_entity import MessageEntity
    from .unique_gift import UniqueGift


class UniqueGiftInfo(TelegramObject, frozen=True, kw_only=True):
    """A unique gift was given, or came in some other way.

    Received as `Message.unique_gift`.

    Source: https://core.telegram.org/bots/api#uniquegiftinfo
    """

    gift: UniqueGift
    """The gift."""
    origin: str
    """How it came: `upgrade` of a gift, `gifted_upgrade` when the upgrade was paid for after the giving,
    `transfer` from somebody else, `resale` when it was bought, `offer` when it was bought or sold by an
    offer to buy.
    """
    text: str | None = None
    """Text that came with the gift."""
    entities: list[MessageEntity] | None = None
    """Parts of `text` with a meaning or a look of their own."""
    is_private: bool | None = None
    """True when nobody but the receiver sees the text and the giver."""
    last_resale_currency: str | None = None
    """`XTR` for Telegram Stars, `TON` for TON grams; only for a gift that was bought from somebody."""
    last_resale_amount: int | None = None
    """What the gift was bought for, in Telegram Stars or nanograms of TON; only for a gift that was bought
    from somebody.
    """
    owned_gift_id: str | None = None
    """Identifier by which methods such as `transfer_gift` name the gift; only for gifts to business
    accounts.
    """
    transfer_star_count: int | None = None
    """Telegram Stars that a transfer costs; absent when the bot cannot transfer the gift."""
    next_transfer_date: UnixTime | None = None
    """When the gift can be transferred; at once when this is in the past."""
