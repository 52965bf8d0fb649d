"""`TransactionPartnerUser`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .affiliate_info import AffiliateInfo
    from .gift import Gift
    from .paid_media import PaidMedia
    from .user import User


class TransactionPartnerUser(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="user"):
    """A person who has paid the bot, or whom the bot has given something.

    Source: https://core.telegram.org/bots/api#transactionpartneruser
    """

    type: ClassVar[Literal["user"]] = "user"
    """Always `user`."""
    transaction_type: str
    """What it was about: `invoice_payment` for an invoice, `paid_media_payment` for paid media,
    `gift_purchase` for a gift from the bot, `premium_purchase` for Telegram Premium from the bot,
    `business_account_transfer` for Telegram Stars that a managed business account has handed over.
    """
    user: User
    """Who it is."""
    affiliate: AffiliateInfo | None = None
    """Who has sent the person to the bot, and the commission for it; with `invoice_payment` and
    `paid_media_payment` only.
    """
    invoice_payload: str | None = None
    """Payload that you gave to the invoice; with `invoice_payment` only."""
    subscription_period: int | None = None
    """Seconds for which a payment lasts; with `invoice_payment` for a subscription only."""
    paid_media: list[PaidMedia] | None = None
    """The media that were bought; with `paid_media_payment` only."""
    paid_media_payload: str | None = None
    """Payload that you gave to the media; with `paid_media_payment` only."""
    gift: Gift | None = None
    """The gift; with `gift_purchase` only."""
    premium_subscription_duration: int | None = None
    """Months of Telegram Premium that the bot gave; with `premium_purchase` only."""
