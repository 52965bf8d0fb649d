"""`OwnedGiftUnique`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from aiogram.api.markers import UnixTime

from .base import TelegramObject

if TYPE_CHECKING:
    from .unique_gift import UniqueGift
    from .user import User


class OwnedGiftUnique(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="unique"):
    """A unique gift that a person or chat has.

    Source: https://core.telegram.org/bots/api#ownedgiftunique
    """

    type: ClassVar[Literal["unique"]] = "unique"
    """Always `unique`."""
    gift: UniqueGift
    """The gift."""
    owned_gift_id: str | None = None
    """Identifier by which methods such as `transfer_gift` name the gift; only for gifts to business
    accounts.
    """
    sender_user: User | None = None
    """Who gave it, where this is known."""
    send_date: UnixTime
    """When it was given."""
    is_saved: bool | None = None
    """True when the profile shows the gift; only for gifts to business accounts."""
    can_be_transferred: bool | None = None
    """True when the gift can go to another owner; only for gifts to business accounts."""
    transfer_star_count: int | None = None
    """Telegram Stars that a transfer costs; absent when the bot cannot transfer the gift."""
    next_transfer_date: UnixTime | None = None
    """When the gift can be transferred; at once when this is in the past."""
