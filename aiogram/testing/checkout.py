"""How an invoice gets paid: what the bot is asked on the way, and what is told when it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import news, views
from .chats import Chat
from .invoices import ANSWER_TIME, STARS, Payment, Question
from .stars import NANO, star_amount

if TYPE_CHECKING:
    from .accounts import Account
    from .core import Core
    from .invoices import Invoice
    from .state import State

TIMED_OUT = "BOT_PRECHECKOUT_TIMEOUT"
"""What the app learns where the bot has not answered in time."""


def ask_shipping(core: Core, invoice: Invoice, payer: Account, address: dict[str, str]) -> Question:
    """Ask the bot how it can send to an address."""
    question = Question(id=core.state.number(), kind="shipping_query", bot=invoice.bot)
    core.state.invoices.questions[question.id] = question
    body = {
        "id": str(question.id),
        "from": views.user(payer),
        "invoice_payload": invoice.payload,
        "shipping_address": address,
    }
    core.state.notify(invoice.bot, "shipping_query", body, f"user {payer.id}")
    return question


def ask_agreement(core: Core, invoice: Invoice, payer: Account, amount: int, about: dict[str, Any]) -> Question:
    """Ask the bot whether it agrees to be paid; `about` is what else a PreCheckoutQuery and the payment have."""
    question = Question(id=core.state.number(), kind="pre_checkout_query", bot=invoice.bot)
    core.state.invoices.questions[question.id] = question
    body = {
        "id": str(question.id),
        "from": views.user(payer),
        "currency": invoice.currency,
        "total_amount": amount,
        "invoice_payload": invoice.payload,
        **about,
    }

    def expire() -> None:
        if not question.answered:
            question.answer(TIMED_OUT)
            core.state.changed()

    core.clock.call_in(ANSWER_TIME, expire)
    core.state.notify(invoice.bot, "pre_checkout_query", body, f"user {payer.id}")
    return question


def settle(
    state: State, invoice: Invoice, payer: Account, chat: Chat, *, amount: int, about: dict[str, Any]
) -> Payment:
    """Move the money, and tell of it in the chat."""
    number = state.number()
    provider = "" if invoice.currency == STARS else f"provider-{number % 10**8}"
    payment = Payment(
        invoice=invoice,
        payer=payer,
        chat=chat,
        amount=amount,
        charge_id=f"charge-{number}",
        provider_charge_id=provider,
    )
    state.invoices.payments[payment.charge_id] = payment
    if invoice.currency == STARS:
        _move(state, payment, amount)
    if invoice.period:
        _subscribe(state, payment)
        about = about | {"is_recurring": True, "is_first_recurring": True}
    _tell(state, payment, about)
    return payment


def _tell(state: State, payment: Payment, about: dict[str, Any]) -> None:
    invoice = payment.invoice
    content = {
        "currency": invoice.currency,
        "total_amount": payment.amount,
        "invoice_payload": invoice.payload,
        **({"subscription_expiration_date": payment.ends} if payment.ends else {}),
        **about,
        "telegram_payment_charge_id": payment.charge_id,
        "provider_payment_charge_id": payment.provider_charge_id,
    }
    news.tell_service(state, payment.chat, payment.payer, {"successful_payment": content})


def _move(state: State, payment: Payment, amount: int) -> None:
    """Let Stars go from the person to the bot, or back where there are fewer than none."""
    invoice, period = payment.invoice, payment.invoice.period
    state.stars.add(payment.payer, -amount)
    partner = {
        "type": "user",
        "transaction_type": "invoice_payment",
        "user": views.user(payment.payer),
        "invoice_payload": invoice.payload,
        **({"subscription_period": period} if period else {}),
    }
    nanos, affiliate = _share(state, payment, amount)
    state.stars.enter(
        invoice.bot, amount, state.clock.unix(), partner | affiliate, number=payment.charge_id, parts=-nanos
    )


def _share(state: State, payment: Payment, amount: int) -> tuple[int, dict[str, Any]]:
    """Let who has brought the payer have the part that the bot leaves to such.

    Return that part in billionths of a Star, and what the transaction of the bot says of it.
    """
    bot, stars = payment.invoice.bot, state.stars
    per_mille, earner = stars.programs.get(bot, 0), stars.referrals.get((bot, payment.payer))
    if earner is None or not per_mille:
        return 0, {}
    nanos = amount * per_mille * NANO // 1000
    commission = {"commission_per_mille": per_mille}
    if isinstance(earner, Chat):
        who = {"affiliate_chat": views.chat(earner)}
    else:
        who = {"affiliate_user": views.user(earner)}
        about = {"type": "affiliate_program", "sponsor_user": views.user(bot), **commission}
        stars.enter(earner, 0, state.clock.unix(), about, parts=nanos)
    return nanos, {"affiliate": {**who, **commission, **star_amount(nanos)}}


def _subscribe(state: State, payment: Payment) -> None:
    payment.ends = state.clock.unix() + payment.invoice.period

    def renew() -> None:
        payer, invoice = payment.payer, payment.invoice
        if payment.canceled_by or payment.refunded:
            return
        if state.stars.balances[payer] < payment.amount:
            tell_subscription(state, payment, "failed")
            return
        _move(state, payment, payment.amount)
        payment.ends += invoice.period
        _tell(state, payment, {"is_recurring": True})
        state.clock.call_in(invoice.period, renew)

    state.clock.call_in(payment.invoice.period, renew)


def tell_subscription(state: State, payment: Payment, how: str) -> None:
    """Tell the bot how a subscription stands now."""
    body = {"user": views.user(payment.payer), "invoice_payload": payment.invoice.payload, "state": how}
    state.notify(payment.invoice.bot, "subscription", body, f"user {payment.payer.id}")


def refund(state: State, payment: Payment) -> None:
    """Give Stars back, and tell of it in the chat."""
    payment.refunded = True
    _move(state, payment, -payment.amount)
    content = {
        "currency": payment.invoice.currency,
        "total_amount": payment.amount,
        "invoice_payload": payment.invoice.payload,
        "telegram_payment_charge_id": payment.charge_id,
    }
    news.tell_service(state, payment.chat, payment.invoice.bot, {"refunded_payment": content})
