"""`UpgradeGift`."""

from __future__ import annotations

from .base import TelegramMethod


class UpgradeGift(TelegramMethod[bool], frozen=True):
    """Make a gift of a business account a unique one.

    The bot needs the right `can_transfer_and_upgrade_gifts` of `BusinessConnection.rights`, and
    `can_transfer_stars` when the upgrade has to be paid for.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#upgradegift
    """

    business_connection_id: str
    """Business connection to act through."""
    owned_gift_id: str
    """`OwnedGiftRegular.owned_gift_id` of the gift."""
    keep_original_details: bool | None = None
    """True keeps the text, the giver and the receiver."""
    star_count: int | None = None
    """Telegram Stars to pay from the account's balance: `Gift.upgrade_star_count`, or 0 when
    `OwnedGiftRegular.prepaid_upgrade_star_count` is there, as the upgrade is paid for then.
    """
