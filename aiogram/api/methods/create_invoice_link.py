"""`CreateInvoiceLink`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Bytes, Default, Items, Length

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.labeled_price import LabeledPrice


class CreateInvoiceLink(TelegramMethod[str], frozen=True):
    """Make a link to an invoice.

    Returns:
        The link.

    Source: https://core.telegram.org/bots/api#createinvoicelink
    """

    title: Annotated[str, Length(1, 32)]
    """Name of the product."""
    description: Annotated[str, Length(1, 255)]
    """What the product is."""
    payload: Annotated[str, Bytes(1, 128)]
    """What you recognise the payment by; comes back as `invoice_payload`, and is shown to nobody."""
    currency: str
    """Currency, by its ISO 4217 code, or `XTR` for Telegram Stars."""
    prices: list[LabeledPrice]
    """Parts of the price, such as the goods, the tax and the delivery; exactly one for Telegram Stars."""
    business_connection_id: str | None = None
    """Business connection to make the link for; Telegram Stars only."""
    provider_token: str | None = None
    """Token of the payment provider, from @BotFather; absent or empty for Telegram Stars."""
    subscription_period: int | None = None
    """Seconds for which a payment lasts, so far always 2592000, that is, 30 days; absent for a single
    payment. Subscriptions are paid in Telegram Stars, 10000 at most, and one person can have several.
    """
    max_tip_amount: Annotated[int | None, Default(0)] = None
    """Greatest tip that is accepted, in the smallest units of the currency: 145 for 1.45 US dollars. No
    tips in Telegram Stars.
    """
    suggested_tip_amounts: Annotated[list[int] | None, Items(max=4)] = None
    """Tips to offer, in the smallest units of the currency: positive, each greater than the one before,
    none above `max_tip_amount`.
    """
    provider_data: str | None = None
    """JSON for the payment provider, which says what has to be in it."""
    photo_url: str | None = None
    """HTTP address of a picture of the product."""
    photo_size: int | None = None
    """Size of that picture in bytes."""
    photo_width: int | None = None
    """Width of that picture in pixels."""
    photo_height: int | None = None
    """Height of that picture in pixels."""
    need_name: bool | None = None
    """True asks for the buyer's name; ignored for Telegram Stars."""
    need_phone_number: bool | None = None
    """True asks for the buyer's phone number; ignored for Telegram Stars."""
    need_email: bool | None = None
    """True asks for the buyer's email address; ignored for Telegram Stars."""
    need_shipping_address: bool | None = None
    """True asks where the goods are to be sent; ignored for Telegram Stars."""
    send_phone_number_to_provider: bool | None = None
    """True hands the phone number to the payment provider; ignored for Telegram Stars."""
    send_email_to_provider: bool | None = None
    """True hands the email address to the payment provider; ignored for Telegram Stars."""
    is_flexible: bool | None = None
    """True when the price depends on the way of delivery: the bot then receives `Update.shipping_query`.
    Ignored for Telegram Stars.
    """
