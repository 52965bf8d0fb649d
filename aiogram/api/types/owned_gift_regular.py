"""`OwnedGiftRegular`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from aiogram.api.markers import UnixTime

from .base import TelegramObject

if TYPE_CHECKING:
    from .gift import Gift
    from .message_entity import MessageEntity
    from .user import User


class OwnedGiftRegular(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="regular"):
    """A gift that a person or chat has, as it was bought.

    Source: https://core.telegram.org/bots/api#ownedgiftregular
    """

    type: ClassVar[Literal["regular"]] = "regular"
    """Always `regular`."""
    gift: Gift
    """The gift."""
    owned_gift_id: str | None = None
    """Identifier by which methods such as `convert_gift_to_stars` name the gift; only for gifts to
    business accounts.
    """
    sender_user: User | None = None
    """Who gave it, where this is known."""
    send_date: UnixTime
    """When it was given."""
    text: str | None = None
    """Text that came with the gift."""
    entities: list[MessageEntity] | None = None
    """Parts of `text` with a meaning or a look of their own."""
    is_private: bool | None = None
    """True when nobody but the receiver sees the text and the giver."""
    is_saved: bool | None = None
    """True when the profile shows the gift; only for gifts to business accounts."""
    can_be_upgraded: bool | None = None
    """True when the gift can become a unique one; only for gifts to business accounts."""
    was_refunded: bool | None = None
    """True when the gift is gone, as its payment was given back."""
    convert_star_count: int | None = None
    """Telegram Stars that the receiver can turn the gift into; absent when they cannot. Only for gifts to
    business accounts.
    """
    prepaid_upgrade_star_count: int | None = None
    """Telegram Stars that were paid in advance for the upgrade."""
    is_upgrade_separate: bool | None = None
    """True when the upgrade was paid for later than the gift; only for gifts to business accounts."""
    unique_gift_number: int | None = None
    """`UniqueGift.number` that the gift is to have after an upgrade."""
