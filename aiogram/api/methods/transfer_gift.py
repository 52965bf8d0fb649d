"""`TransferGift`."""

from __future__ import annotations

from .base import TelegramMethod


class TransferGift(TelegramMethod[bool], frozen=True):
    """Hand a unique gift of a business account over to another owner.

    The bot needs the right `can_transfer_and_upgrade_gifts` of `BusinessConnection.rights`, and
    `can_transfer_stars` when the transfer has to be paid for.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#transfergift
    """

    business_connection_id: str
    """Business connection to act through."""
    owned_gift_id: str
    """`OwnedGiftUnique.owned_gift_id` of the gift."""
    new_owner_chat_id: int
    """Chat that is to own the gift. Something must have been written there during the last 24 hours."""
    star_count: int | None = None
    """Telegram Stars to pay from the account's balance: `OwnedGiftUnique.transfer_star_count`. Absent for
    a transfer that costs nothing.
    """
