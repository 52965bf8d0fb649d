"""`SendInvoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.defaults import bot_default
from aiogram.api.markers import Bytes, Default, Items, Length

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.inline_keyboard_markup import InlineKeyboardMarkup
    from aiogram.api.types.labeled_price import LabeledPrice
    from aiogram.api.types.message import Message  # noqa: F401 (named by the base class)
    from aiogram.api.types.reply_parameters import ReplyParameters
    from aiogram.api.types.suggested_post_parameters import SuggestedPostParameters


class SendInvoice(TelegramMethod["Message"], frozen=True):
    """Send an invoice.

    Returns:
        The message as sent.

    Source: https://core.telegram.org/bots/api#sendinvoice
    """

    chat_id: int | str
    """Chat to write to, by id, or a public one by `@username`."""
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
    message_thread_id: int | None = None
    """Topic to write into."""
    direct_messages_topic_id: int | None = None
    """Topic of a channel's direct messages; required there."""
    provider_token: str | None = None
    """Token of the payment provider, from @BotFather; absent or empty for Telegram Stars."""
    max_tip_amount: Annotated[int | None, Default(0)] = None
    """Greatest tip that is accepted, in the smallest units of the currency: 145 for 1.45 US dollars. No
    tips in Telegram Stars.
    """
    suggested_tip_amounts: Annotated[list[int] | None, Items(max=4)] = None
    """Tips to offer, in the smallest units of the currency: positive, each greater than the one before,
    none above `max_tip_amount`.
    """
    start_parameter: str | None = None
    """What `/start` brings to the bot when somebody presses the button that forwards of the message then
    have. Absent or empty: forwards have the Pay button too, and several people can pay.
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
    disable_notification: bool | None = bot_default("disable_notification")
    """True delivers without a sound."""
    protect_content: bool | None = bot_default("protect_content")
    """True forbids forwarding and saving."""
    allow_paid_broadcast: bool | None = None
    """True lifts the limit to 1000 messages a second, for 0.1 Telegram Stars a message from the bot's
    balance.
    """
    message_effect_id: str | None = None
    """Animated effect shown with the message; private chats only."""
    suggested_post_parameters: SuggestedPostParameters | None = None
    """Price and date to suggest the message with as a post; direct messages of channels only."""
    reply_parameters: ReplyParameters | None = None
    """Message to reply to."""
    reply_markup: InlineKeyboardMarkup | None = None
    """Buttons under the message; the first has to be one with `pay`. Absent: the Pay button alone."""
