"""People pay what bots ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import checkout
from aiogram.testing.invoices import STARS, Invoice, Payment
from aiogram.testing.seen import SeenMessage

from .base import Actor

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiogram.testing.accounts import Account
    from aiogram.testing.chats import Chat
    from aiogram.testing.core import Core
    from aiogram.testing.invoices import Question
    from aiogram.testing.seen import BotMessage

_ADDRESS = ("country_code", "state", "city", "street_line1", "street_line2", "post_code")


class Checkout:
    """An invoice that somebody has opened, on its way to being paid."""

    def __init__(self, core: Core, invoice: Invoice, payer: Account, chat: Chat, about: dict[str, Any]) -> None:
        self._core = core
        self._invoice = invoice
        self._payer = payer
        self._chat = chat
        self._about = about
        self._shipping: Question | None = None
        self._agreement: Question | None = None
        self._amount = invoice.total
        self.payment: Payment | None = None
        """What was paid, once it is."""
        address = about.get("order_info", {}).get("shipping_address")
        if invoice.flexible and address:
            self._shipping = checkout.ask_shipping(core, invoice, payer, address)

    async def options(self) -> dict[str, str]:
        """Wait for how the bot can send it: id -> title.

        Raises:
            ValueError: The bot does not send there, and says so, or the price does not depend on the address.
        """
        question = self._asked(self._shipping, "the price does not depend on where it is sent")
        await self._core.activity.until(lambda: question.answered, "the bot to say how it can send")
        if question.refusal:
            raise ValueError(f"{self._payer.first_name} is told: {question.refusal}")
        return {one["id"]: one["title"] for one in question.options}

    async def pay(self, option: str = "", *, tip: int = 0) -> None:
        """Press the last button: the bot is asked whether it agrees. `option` is how to send it, by its id.

        Raises:
            ValueError: There is no such option, the tip is too high, or the Stars do not suffice.
        """
        about = dict(self._about)
        if option:
            offered = self._shipping.options if self._shipping is not None else []
            chosen = next((one for one in offered if one["id"] == option), None)
            if chosen is None:
                known = ", ".join(repr(one["id"]) for one in offered) or "none"
                raise ValueError(f"{option!r} is no way to send it: the bot offers {known}")
            self._amount = self._invoice.total + sum(amount for _, amount in chosen["prices"])
            about["shipping_option_id"] = option
        if not 0 <= tip <= self._invoice.max_tip:
            raise ValueError(f"a tip is from 0 to {self._invoice.max_tip} here, got {tip}")
        self._amount += tip
        if self._invoice.currency == STARS:
            self._core.state.stars.afford(self._payer, self._amount, repr(self._invoice.title))
        self._about = about
        self._agreement = checkout.ask_agreement(self._core, self._invoice, self._payer, self._amount, about)
        self._agreement.agreed = self._settle

    async def outcome(self) -> str:
        """Wait for the end: empty when it is paid, otherwise what the person is told."""
        question = self._asked(self._agreement, "it has not been paid: use pay()")
        await self._core.activity.until(lambda: question.answered, "the bot to agree to the payment")
        return question.refusal

    def _settle(self) -> None:
        self.payment = checkout.settle(
            self._core.state, self._invoice, self._payer, self._chat, amount=self._amount, about=self._about
        )

    @staticmethod
    def _asked(question: Question | None, otherwise: str) -> Question:
        if question is None:
            raise ValueError(f"the bot was not asked: {otherwise}")
        return question


class Payer(Actor):
    """Somebody who pays."""

    async def check_out(
        self,
        invoice: SeenMessage | BotMessage | str,
        *,
        name: str = "",
        phone_number: str = "",
        email: str = "",
        address: Mapping[str, str] | None = None,
    ) -> Checkout:
        """Open an invoice, in a message or by its link, and fill in what it asks for.

        An `address` has the keys of ShippingAddress; those left out are empty. Where the price depends on
        it, the bot gets a `shipping_query`.

        Raises:
            ValueError: There is no invoice, or something that it asks for is missing.
        """
        found, chat = self._invoice(invoice)
        told: dict[str, Any] = {"name": name, "phone_number": phone_number, "email": email}
        if address is not None:
            told["shipping_address"] = {key: address.get(key, "") for key in _ADDRESS}
        told = {key: value for key, value in told.items() if value}
        wanted = found.needs | {"shipping_address"} if found.flexible else found.needs
        if missing := sorted(wanted - told.keys()):
            raise ValueError(f"{self.first_name} cannot pay for {found.title!r}: it asks for {', '.join(missing)}")
        order = {key: value for key, value in told.items() if key in wanted}
        return Checkout(self._core, found, self.account, chat, {"order_info": order} if order else {})

    def _invoice(self, invoice: SeenMessage | BotMessage | str) -> tuple[Invoice, Chat]:
        store = self._state.invoices
        if isinstance(invoice, str):
            if invoice not in store.links:
                raise ValueError(f"{self.first_name} cannot open {invoice}: there is no invoice")
            found = store.links[invoice]
            return found, self._state.private_chat(found.bot, self.account)
        record = self._record(invoice, None)
        if record not in store.shown:
            raise ValueError(f"{self.first_name} cannot pay for message {record.id}: there is no invoice in it")
        return store.shown[record], record.chat

    async def cancel_subscription(self, payment: Payment) -> None:
        """Let a subscription end with what is paid; the bot is told."""
        self._change_subscription(payment, "user", "canceled")

    async def resume_subscription(self, payment: Payment) -> None:
        """Go on with a subscription that this person has cancelled; the bot is told."""
        if payment.canceled_by != "user":
            raise ValueError(f"{self.first_name} has not cancelled the subscription to {payment.invoice.title!r}")
        self._change_subscription(payment, "", "active")

    def _change_subscription(self, payment: Payment, canceled_by: str, how: str) -> None:
        if payment.payer is not self.account or not payment.ends:
            raise ValueError(f"{self.first_name} has no such subscription")
        payment.canceled_by = canceled_by
        checkout.tell_subscription(self._state, payment, how)
