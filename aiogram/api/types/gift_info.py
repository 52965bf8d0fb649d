"""`GiftInfo`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .gift import Gift
    from .message_entity import MessageEntity


class GiftInfo(TelegramObject, frozen=True, kw_only=True):
    """A gift was given, or its upgrade was paid for.

    Received as `Message.gift` and `Message.gift_upgrade_sent`.

    Source: https://core.telegram.org/bots/api#giftinfo
    """

    gift: Gift
    """The gift."""
    owned_gift_id: str | None = None
    """Identifier by which methods such as `convert_gift_to_stars` name the gift; only for gifts to
    business accounts.
    """
    convert_star_count: int | None = None
    """Telegram Stars that the receiver can turn the gift into; absent when they cannot."""
    prepaid_upgrade_star_count: int | None = None
    """Telegram Stars that were paid in advance for the upgrade."""
    is_upgrade_separate: bool | None = None
    """True when the upgrade was paid for later than the gift."""
    can_be_upgraded: bool | None = None
    """True when the gift can become a unique one."""
    text: str | None = None
    """Text that came with the gift."""
    entities: list[MessageEntity] | None = None
    """Parts of `text` with a meaning or a look of their own."""
    is_private: bool | None = None
    """True when nobody but the receiver sees the text and the giver."""
    unique_gift_number: int | None = None
    """`UniqueGift.number` that the gift is to have after an upgrade."""
