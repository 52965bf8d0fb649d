# Telegram has published what bots are told of suggested posts, and not how its server goes about them. Here the price
# is taken when a post is approved, kept until it has stood in the channel for a day, and goes to the channel whole.

"""Posts that people suggest to a channel, and the channel to them: decided on, published, paid."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from . import errors, news, views
from .direct_messages import DirectMessages
from .errors import refuse
from .json_fields import FieldError, Fields, as_object
from .messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from .accounts import Account
    from .chats import Chat
    from .core import Call
    from .parameters import Parameters
    from .state import State

DAY: Final = 24 * 3600
"""Seconds for which a post has to stay to be paid."""
SOONEST: Final = 300
LATEST: Final = 2_678_400
"""Seconds from now between which a suggestion can name a time."""
STARS, GRAMS = "XTR", "TON"
PRICES: Final = {STARS: range(5, 100_000 + 1), GRAMS: range(10_000_000, 10_000_000_000_000 + 1)}
"""Currency -> what a post can cost, in Telegram Stars or in nanograms."""

Reason = Literal["post_deleted", "payment_refunded"]


class Price(NamedTuple):
    """What a post costs who has suggested it, or to whom it was suggested."""

    currency: str
    amount: int

    @property
    def json(self) -> dict[str, Any]:
        """The price as SuggestedPostPrice."""
        return self._asdict()


class Terms(NamedTuple):
    """On what terms a post is suggested."""

    price: Price | None = None
    send_date: int = 0
    """Unix time at which it is to appear, 0 where who approves it decides."""

    def trouble(self, now: int) -> str:
        """Return what is wrong with them, empty for nothing."""
        if self.price is not None and self.price.amount not in PRICES.get(self.price.currency, ()):
            return errors.WRONG_POST_PRICE
        if self.send_date and not SOONEST <= self.send_date - now <= LATEST:
            return errors.WRONG_POST_DATE
        return ""


@dataclass(eq=False, kw_only=True)
class Suggestion:
    """What makes a message in direct messages a suggested post."""

    terms: Terms
    by_channel: bool
    """Whether the channel has suggested it: then the person decides."""
    state: Literal["pending", "approved", "declined"] = "pending"
    send_date: int = 0
    """When it appears in the channel, once it is approved."""
    held: bool = False
    """Whether its price is taken and not yet paid to the channel."""
    refunded: bool = False
    post: Message | None = None
    """The post in the channel."""
    cancel: Callable[[], None] = lambda: None
    """Takes it off the schedule."""

    @property
    def json(self) -> dict[str, Any]:
        """The state and the terms as SuggestedPostInfo."""
        date = self.send_date or self.terms.send_date
        return {"state": self.state, **_priced(self.terms.price), **({"send_date": date} if date else {})}


@dataclass
class SuggestionStore:
    """Who has how many nanograms, and which posts were suggested."""

    grams: Counter[Account] = field(default_factory=Counter["Account"])
    posts: dict[Message, Message] = field(default_factory=dict[Message, Message])
    """Paid post in a channel -> the message that has suggested it."""


def read_terms(read: Parameters, now: int) -> Terms | None:
    """Read on what terms a call suggests a post, None where it suggests none."""
    text = read.text("suggested_post_parameters")
    if not text:
        return None
    try:
        value = as_object(json.loads(text))
    except ValueError:
        value = None
    if value is None:
        raise refuse(f"{errors.BAD_SUGGESTION}: expected an Object")
    fields = Fields(value)
    try:
        offered = fields.object("price") if "price" in fields else None
        price = None if offered is None else Price(offered.string("currency"), offered.integer("amount"))
        terms = Terms(price, fields.optional_integer("send_date"))
    except FieldError as error:
        raise refuse(f"{errors.BAD_SUGGESTION}: {error}") from None
    if trouble := terms.trouble(now):
        raise refuse(trouble)
    return terms


def suggest(chat: Chat, sender: Account, terms: Terms, replied: Message | None) -> Suggestion:
    """Return the suggestion that a message is to be. The one that it replies to is declined by that."""
    if not isinstance(chat, DirectMessages):
        raise refuse(errors.NO_SUGGESTIONS)
    before = replied.suggestion if replied is not None else None
    if replied is not None and before is not None and before.state == "pending":
        _decide(replied, before, "declined")
    return Suggestion(terms=terms, by_channel=chat.managed_by(sender))


def pending(message: Message | None, *, by_channel: bool) -> tuple[Message, Suggestion]:
    """Return a suggested post on which one side has to decide; refuse what is no such."""
    if message is None or message.deleted:
        raise refuse(errors.SUGGESTION_NOT_FOUND)
    suggestion = message.suggestion
    if suggestion is None or suggestion.state != "pending" or suggestion.by_channel is not by_channel:
        raise refuse(errors.NOT_TO_DECIDE)
    return message, suggestion


def post_to_decide(call: Call, right: str) -> tuple[Message, Suggestion]:
    """Return the suggested post that a call decides on; refuse a bot without this right in the channel."""
    chat = call.state.chat_of(call.bot, call.parameters.text("chat_id"))
    call.state.check_access(call.bot, chat)
    if not isinstance(chat, DirectMessages):
        raise refuse(errors.NOT_DIRECT)
    if not chat.channel.administers(call.bot, right):
        raise refuse(errors.NOT_ENOUGH_RIGHTS)
    return pending(chat.messages.get(call.parameters.message_id()), by_channel=False)


def approve(state: State, message: Message, suggestion: Suggestion, actor: Account, send_date: int = 0) -> None:
    """Take the price, and publish a suggested post at its time: the one suggested, else `send_date`, else now.

    Who cannot pay has it fail: it can be approved again later.
    """
    now, price = state.clock.unix(), suggestion.terms.price
    if send_date - now > LATEST:
        raise refuse(errors.WRONG_POST_DATE)
    if price is not None and _has(state, price, _payer(message)) < price.amount:
        _tell(state, message, actor, "suggested_post_approval_failed", {"price": price.json})
        return
    if price is not None:
        _give(state, price, _payer(message), -price.amount)
        suggestion.held = True
    suggestion.send_date = max(now, suggestion.terms.send_date or send_date)
    _decide(message, suggestion, "approved")
    told = {**_priced(price), "send_date": suggestion.send_date}
    _tell(state, message, actor, "suggested_post_approved", told)
    publish = partial(_publish, state, message, suggestion)
    if suggestion.send_date == now:
        publish()
    else:
        suggestion.cancel = state.clock.call_in(suggestion.send_date - now, publish)


def decline(state: State, message: Message, suggestion: Suggestion, actor: Account, comment: str = "") -> None:
    """Let a suggested post not appear, and tell why."""
    _decide(message, suggestion, "declined")
    _tell(state, message, actor, "suggested_post_declined", {"comment": comment} if comment else {})


def refund(state: State, message: Message, reason: Reason) -> None:
    """Give the price of a suggested post back to who has paid it."""
    suggestion = message.suggestion
    price = suggestion.terms.price if suggestion is not None else None
    if suggestion is None or price is None:
        return
    suggestion.held, suggestion.refunded = False, True
    _give(state, price, _payer(message), price.amount)
    _tell(state, message, _payer(message), "suggested_post_refunded", {"reason": reason})


def unschedule(state: State, message: Message, suggestion: Suggestion) -> None:
    """Take an approved post off the schedule; what was paid for it goes back."""
    suggestion.cancel()
    if suggestion.held:
        refund(state, message, "post_deleted")


def erased(state: State, post: Message) -> None:
    """Give back what was paid for a post that is gone from its channel too soon."""
    message = state.suggestions.posts.get(post)
    if message is not None and message.suggestion is not None and message.suggestion.held:
        refund(state, message, "post_deleted")


def _publish(state: State, message: Message, suggestion: Suggestion) -> None:
    where = message.chat
    assert isinstance(where, DirectMessages)  # noqa: S101 (nowhere else are posts suggested)
    paid = suggestion.terms.price is not None
    post = suggestion.post = Message(
        id=state.next_message_id(where.channel),
        chat=where.channel,
        sender=message.sender,
        sender_chat=where.channel,
        date=state.clock.unix(),
        content=message.content,
        keyboard=message.keyboard,
        paid_post=paid,
        editable=not paid,
    )
    news.tell_message(state, state.post(post))
    if paid:
        state.suggestions.posts[post] = message
        state.clock.call_in(DAY, partial(_settle, state, message, suggestion))


def _settle(state: State, message: Message, suggestion: Suggestion) -> None:
    price = suggestion.terms.price
    if price is None or not suggestion.held:
        return
    suggestion.held = False
    received = {"star_amount": {"amount": price.amount}} if price.currency == STARS else {"amount": price.amount}
    _tell(state, message, _payer(message), "suggested_post_paid", {"currency": price.currency, **received})


def _decide(message: Message, suggestion: Suggestion, how: Literal["approved", "declined"]) -> None:
    suggestion.state = how
    message.editable = False


def _payer(message: Message) -> Account:
    assert message.direct_topic is not None  # noqa: S101 (every message of the chat is in a topic)
    return message.direct_topic


def _has(state: State, price: Price, account: Account) -> int:
    """Return how much somebody has of the currency of a price."""
    purse = state.stars.balances if price.currency == STARS else state.suggestions.grams
    return purse[account]


def _give(state: State, price: Price, account: Account, amount: int) -> None:
    """Let somebody have more of the currency of a price, or less with an amount below 0."""
    if price.currency == STARS:
        state.stars.add(account, amount)
    else:
        state.suggestions.grams[account] += amount


def _priced(price: Price | None) -> dict[str, Any]:
    return {} if price is None else {"price": price.json}


def _tell(state: State, message: Message, actor: Account, kind: str, told: dict[str, Any]) -> None:
    shown = {} if message.deleted else {"suggested_post_message": views.message(message, actor, with_reply=False)}
    news.tell_service(state, message.chat, actor, {kind: {**shown, **told}}, **message.topic)
