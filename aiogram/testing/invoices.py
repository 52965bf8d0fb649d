"""Invoices: what a bot asks people to pay, and what has been paid."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from . import errors
from .errors import refuse
from .json_fields import FieldError, Fields, as_array, as_object

if TYPE_CHECKING:
    from collections.abc import Callable

    from .accounts import Account, BotAccount
    from .chats import Chat
    from .core import Call
    from .messages import Keyboard, Message
    from .parameters import Parameters

STARS = "XTR"
"""The currency that stands for Telegram Stars."""
TIPS = 4
"""Tips that can be suggested."""
PAYLOAD = 128
"""Bytes of a payload."""
ANSWER_TIME = 10
"""Seconds on the server's clock within which a bot has to agree to a payment."""


@dataclass(eq=False, kw_only=True)
class Invoice:
    """What has to be paid, for what, and what the person has to tell."""

    bot: BotAccount
    title: str
    description: str
    payload: str
    currency: str
    prices: list[tuple[str, int]]
    """Label and amount, in the smallest unit of the currency."""
    start_parameter: str = ""
    max_tip: int = 0
    flexible: bool = False
    """Whether the price depends on how it is sent."""
    needs: frozenset[str] = frozenset()
    """What the person has to tell: `name`, `phone_number`, `email`, `shipping_address`."""
    period: int = 0
    """Seconds after which it has to be paid again; 0 for a single payment."""

    @property
    def total(self) -> int:
        """What is to be paid, without shipping and tips."""
        return sum(amount for _, amount in self.prices)

    @property
    def json(self) -> dict[str, Any]:
        """The Invoice of a message."""
        return {
            "title": self.title,
            "description": self.description,
            "start_parameter": self.start_parameter,
            "currency": self.currency,
            "total_amount": self.total,
        }


@dataclass(eq=False, kw_only=True)
class Question:
    """Something that a bot is asked about a payment: where it can send to, or whether it agrees."""

    id: int
    kind: Literal["shipping_query", "pre_checkout_query"]
    bot: BotAccount
    answered: bool = False
    options: list[dict[str, Any]] = field(default_factory=list["dict[str, Any]"])
    """The ShippingOptions that the bot offers."""
    refusal: str = ""
    """Why the bot does not want to go on; empty where it does."""
    agreed: Callable[[], None] = lambda: None
    """Called once the bot agrees."""

    def answer(self, refusal: str) -> None:
        """Take the bot's answer, an empty refusal where it agrees."""
        self.answered, self.refusal = True, refusal
        if not refusal:
            self.agreed()


@dataclass(eq=False, kw_only=True)
class Payment:
    """What somebody has paid."""

    invoice: Invoice
    payer: Account
    chat: Chat
    amount: int
    charge_id: str
    provider_charge_id: str
    refunded: bool = False
    ends: int = 0
    """Unix time at which a subscription has to be paid again; 0 where it is none."""
    canceled_by: str = ""
    """Who has cancelled the subscription: `user` or `bot`; empty while it goes on."""


@dataclass
class InvoiceStore:
    """All invoices, what is asked about them, and what was paid."""

    shown: dict[Message, Invoice] = field(default_factory=dict["Message", Invoice])
    links: dict[str, Invoice] = field(default_factory=dict[str, Invoice])
    """Address -> the invoice that it opens."""
    questions: dict[int, Question] = field(default_factory=dict[int, Question])
    payments: dict[str, Payment] = field(default_factory=dict[str, Payment])
    """Id of the charge -> payment, in their order."""


def read_invoice(read: Parameters, bot: BotAccount) -> Invoice:
    """Read an invoice; refuse what cannot be read, or cannot be paid."""
    title, description, payload = (read.required(name) for name in ("title", "description", "payload"))
    currency = read.required("currency")
    prices = read_prices(read.text("prices"))
    _check_tips(read)
    needs = ("name", "phone_number", "email", "shipping_address")
    invoice = Invoice(
        bot=bot,
        title=title,
        description=description,
        payload=payload,
        currency=currency,
        prices=prices,
        start_parameter=read.text("start_parameter"),
        max_tip=read.integer("max_tip_amount", low=0, high=2**53),
        flexible=read.boolean("is_flexible"),
        needs=frozenset(name for name in needs if read.boolean(f"need_{name}")),
        period=read.integer("subscription_period"),
    )
    _check_server_side(invoice, read.text("provider_token"))
    return invoice


def read_prices(text: str, what: str = "prices") -> list[tuple[str, int]]:
    """Read an array of LabeledPrice."""
    try:
        values = as_array(json.loads(text or "null"))
    except ValueError:
        raise refuse(f"can't parse {what} JSON object") from None
    if values is None:
        raise refuse("expected an Array of labeled prices")
    if not values:
        raise refuse("there must be at least one price")
    return [_price(value) for value in values]


def _price(value: object) -> tuple[str, int]:
    values = as_object(value)
    if values is None:
        raise refuse("can't parse labeled price: LabeledPrice must be an Object")
    fields = Fields(values)
    try:
        label, amount = fields.string("label"), fields.integer("amount")
    except FieldError as error:
        raise refuse(f"can't parse labeled price: {error}") from None
    if not label:
        raise refuse("can't parse labeled price: LabeledPrice label must be non-empty")
    return label, amount


def _check_tips(read: Parameters) -> None:
    try:
        tips = as_array(json.loads(read.text("suggested_tip_amounts") or "[]"))
    except ValueError:
        tips = None
    if tips is None:
        raise refuse(errors.BAD_TIPS)
    if len(tips) > TIPS:
        raise refuse(errors.TOO_MANY_TIPS)
    if any(int(one) <= 0 for one in tips):
        raise refuse(errors.NO_TIP)


def _check_server_side(invoice: Invoice, provider_token: str) -> None:
    if invoice.currency == STARS:
        if provider_token or len(invoice.prices) != 1 or invoice.flexible or invoice.max_tip:
            raise refuse(errors.STARS_INVOICE_INVALID)
    elif not provider_token:
        raise refuse(errors.PROVIDER_INVALID)
    if invoice.total <= 0:
        raise refuse(errors.TOTAL_INVALID)
    if len(invoice.payload.encode()) > PAYLOAD:
        raise refuse(errors.PAYLOAD_INVALID)


def pay_keyboard() -> Keyboard:
    """Return the keyboard of an invoice that comes without one."""
    return [[{"text": "Pay", "pay": True}]]


def find_question(call: Call, kind: str) -> Question:
    """Return what a call answers; refuse what nobody has asked the bot, or does not ask any longer."""
    number = call.parameters.integer(f"{kind}_id", 0, -(2**63), 2**63)
    question = call.state.invoices.questions.get(number)
    if question is None or question.kind != kind or question.bot is not call.bot or question.answered:
        raise refuse(errors.QUERY_ID_INVALID)
    return question


def read_options(text: str) -> list[dict[str, Any]]:
    """Read an array of ShippingOption."""
    try:
        values = as_array(json.loads(text or "null"))
    except ValueError:
        raise refuse("can't parse shipping options JSON object") from None
    if values is None:
        raise refuse("expected an Array of shipping options")
    if not values:
        raise refuse("there must be at least one shipping option")
    return [_option(value) for value in values]


def _option(value: object) -> dict[str, Any]:
    values = as_object(value)
    if values is None:
        raise refuse("can't parse shipping option: ShippingOption must be an Object")
    fields = Fields(values)
    try:
        prices = read_prices(json.dumps(fields.array("prices")))
        return {"id": fields.string("id"), "title": fields.string("title"), "prices": prices}
    except FieldError as error:
        raise refuse(f"can't parse shipping option: {error}") from None
