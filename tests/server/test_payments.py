"""Invoices, from their terms to the money: what bots are asked, what people are told, and who has the Stars then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aiogram.methods import GetStarTransactions, SendInvoice
from tests.server.conftest import Api, decoded

if TYPE_CHECKING:
    from aiogram.testing import Person
    from aiogram.testing.people import Checkout

MONEY = {
    "title": "Cake",
    "description": "With cherries",
    "payload": "cake-1",
    "provider_token": "p",
    "currency": "EUR",
    "prices": [{"label": "Cake", "amount": 900}, {"label": "Candles", "amount": 100}],
}
STARS = MONEY | {"provider_token": "", "currency": "XTR", "prices": [{"label": "Cake", "amount": 50}]}
ADDRESS = {"country_code": "DE", "city": "Kiel", "street_line1": "Harbour 1", "post_code": "24103"}
OPTIONS = [
    {"id": "post", "title": "By post", "prices": [{"label": "Postage", "amount": 250}]},
    {"id": "bike", "title": "By bike", "prices": [{"label": "Courier", "amount": 700}]},
]
MONTH = 30 * 24 * 3600


@pytest.fixture
def ann(api: Api) -> Person:
    return api.server.user("Ann")


async def invoice(api: Api, ann: Person, **terms: Any) -> Any:
    message = await api.result("sendInvoice", chat_id=ann.id, **MONEY | terms)
    return decoded(SendInvoice, message)


async def news(api: Api, kind: str) -> dict[str, Any]:
    """Return the newest update, which is of this kind."""
    update = (await api.updates(offset=-1))[0]
    assert kind in update
    found: dict[str, Any] = update[kind]
    return found


async def agree(api: Api) -> dict[str, Any]:
    query = await news(api, "pre_checkout_query")
    assert await api.result("answerPreCheckoutQuery", pre_checkout_query_id=query["id"], ok=True) is True
    return query


async def paid(api: Api, checkout: Checkout, **options: Any) -> dict[str, Any]:
    await checkout.pay(**options)
    await agree(api)
    assert await checkout.outcome() == ""
    found: dict[str, Any] = (await news(api, "message"))["successful_payment"]
    return found


async def test_invoice_shows_what_is_to_be_paid_and_has_a_button(api: Api, ann: Person) -> None:
    message = await invoice(api, ann, start_parameter="cake")
    assert message.invoice.total_amount == 1000
    assert message.invoice.start_parameter == "cake"
    assert ann.chat().last.buttons == [["Pay"]]


async def test_money_is_paid_once_the_bot_agrees(api: Api, ann: Person) -> None:
    checkout = await ann.check_out(await invoice(api, ann, need_name=True), name="Ann Lee")
    await checkout.pay()
    query = await news(api, "pre_checkout_query")
    assert query["total_amount"] == 1000
    assert query["order_info"] == {"name": "Ann Lee"}
    assert checkout.payment is None
    await agree(api)
    assert await checkout.outcome() == ""
    payment = (await news(api, "message"))["successful_payment"]
    assert payment["invoice_payload"] == "cake-1"
    assert payment["order_info"] == {"name": "Ann Lee"}
    assert payment["telegram_payment_charge_id"]
    assert payment["provider_payment_charge_id"]


async def test_bot_that_does_not_agree_tells_the_person_why(api: Api, ann: Person) -> None:
    checkout = await ann.check_out(await invoice(api, ann))
    await checkout.pay()
    query = await news(api, "pre_checkout_query")
    await api.result("answerPreCheckoutQuery", pre_checkout_query_id=query["id"], ok=False, error_message="Sold out")
    assert await checkout.outcome() == "Sold out"
    assert checkout.payment is None
    again = await api.error("answerPreCheckoutQuery", pre_checkout_query_id=query["id"], ok=True)
    assert "query is too old" in again


async def test_bot_has_ten_seconds_to_agree(api: Api, ann: Person) -> None:
    checkout = await ann.check_out(await invoice(api, ann))
    await checkout.pay()
    query = await news(api, "pre_checkout_query")
    await api.server.clock.advance(10)
    assert await checkout.outcome() == "BOT_PRECHECKOUT_TIMEOUT"
    assert "query is too old" in await api.error("answerPreCheckoutQuery", pre_checkout_query_id=query["id"], ok=True)


async def test_shipping_adds_to_the_price_and_so_does_a_tip(api: Api, ann: Person) -> None:
    message = await invoice(api, ann, is_flexible=True, max_tip_amount=100)
    checkout = await ann.check_out(message, address=ADDRESS)
    query = await news(api, "shipping_query")
    assert query["shipping_address"]["city"] == "Kiel"
    assert query["shipping_address"]["state"] == ""
    await api.result("answerShippingQuery", shipping_query_id=query["id"], ok=True, shipping_options=OPTIONS)
    assert await checkout.options() == {"post": "By post", "bike": "By bike"}
    with pytest.raises(ValueError, match="'ship' is no way to send it: the bot offers 'post', 'bike'"):
        await checkout.pay("ship")
    payment = await paid(api, checkout, option="post", tip=50)
    assert payment["total_amount"] == 1300
    assert payment["shipping_option_id"] == "post"
    assert payment["order_info"]["shipping_address"]["post_code"] == "24103"


async def test_bot_that_does_not_send_there_says_so(api: Api, ann: Person) -> None:
    checkout = await ann.check_out(await invoice(api, ann, is_flexible=True), address=ADDRESS)
    query = await news(api, "shipping_query")
    await api.result("answerShippingQuery", shipping_query_id=query["id"], ok=False, error_message="Too far")
    with pytest.raises(ValueError, match="Ann is told: Too far"):
        await checkout.options()


async def test_person_has_to_tell_what_the_invoice_asks_for(api: Api, ann: Person) -> None:
    message = await invoice(api, ann, need_email=True, need_shipping_address=True)
    with pytest.raises(ValueError, match="it asks for email, shipping_address"):
        await ann.check_out(message)


async def test_stars_go_to_the_bot_and_come_back(api: Api, ann: Person) -> None:
    message = await invoice(api, ann, **STARS)
    with pytest.raises(ValueError, match=r"Ann has 0 Stars and needs 50 for 'Cake': use server\.give_stars\(\)"):
        await (await ann.check_out(message)).pay()
    api.server.give_stars(ann, 80)
    payment = await paid(api, await ann.check_out(message))
    assert await api.result("getMyStarBalance") == {"amount": 50}
    charge = {"user_id": ann.id, "telegram_payment_charge_id": payment["telegram_payment_charge_id"]}
    assert await api.result("refundStarPayment", **charge) is True
    assert api.server.core.state.stars.balances[ann.account] == 80
    assert ann.chat().last.json["refunded_payment"]["total_amount"] == 50
    assert await api.error("refundStarPayment", **charge) == "400 Bad Request: CHARGE_ALREADY_REFUNDED"
    book = await api.result("getStarTransactions")
    assert [("source" in one, one["amount"]) for one in book["transactions"]] == [(True, 50), (False, 50)]
    assert {one["id"] for one in book["transactions"]} == {payment["telegram_payment_charge_id"]}
    first = decoded(GetStarTransactions, book).transactions[0]
    assert first.source is not None
    assert await api.result("getStarTransactions", offset=1, limit=1) == {"transactions": book["transactions"][1:]}


async def test_link_opens_an_invoice(api: Api, ann: Person) -> None:
    link = await api.result("createInvoiceLink", **MONEY)
    assert link.startswith("https://t.me/$")
    payment = await paid(api, await ann.check_out(link))
    assert payment["total_amount"] == 1000
    with pytest.raises(ValueError, match="there is no invoice"):
        await ann.check_out("https://t.me/$nothing")


async def test_subscription_is_paid_again_until_it_is_cancelled(api: Api, ann: Person) -> None:
    api.server.give_stars(ann, 120)
    checkout = await ann.check_out(await api.result("createInvoiceLink", **STARS, subscription_period=MONTH))
    payment = await paid(api, checkout)
    end = api.server.clock.unix() + MONTH
    assert payment["subscription_expiration_date"] == end
    assert payment["is_first_recurring"] is True
    await api.server.clock.advance(MONTH)
    again = (await news(api, "message"))["successful_payment"]
    assert again["subscription_expiration_date"] == end + MONTH
    assert "is_first_recurring" not in again
    assert checkout.payment is not None
    await ann.cancel_subscription(checkout.payment)
    assert (await news(api, "subscription"))["state"] == "canceled"
    await ann.resume_subscription(checkout.payment)
    assert (await news(api, "subscription"))["state"] == "active"
    charge = {"user_id": ann.id, "telegram_payment_charge_id": payment["telegram_payment_charge_id"]}
    assert await api.result("editUserStarSubscription", **charge, is_canceled=True) is True
    await api.server.clock.advance(MONTH)
    assert api.server.core.state.stars.balances[ann.account] == 20
    with pytest.raises(ValueError, match="Ann has not cancelled the subscription to 'Cake'"):
        await ann.resume_subscription(checkout.payment)


async def test_subscription_that_cannot_be_paid_fails(api: Api, ann: Person) -> None:
    api.server.give_stars(ann, 50)
    checkout = await ann.check_out(await api.result("createInvoiceLink", **STARS, subscription_period=MONTH))
    await paid(api, checkout)
    await api.server.clock.advance(MONTH)
    assert (await news(api, "subscription"))["state"] == "failed"


REFUSED = [
    ({"title": ""}, 'parameter "title" is required'),
    ({"description": ""}, 'parameter "description" is required'),
    ({"payload": ""}, 'parameter "payload" is required'),
    ({"currency": ""}, 'parameter "currency" is required'),
    ({"prices": "["}, "can't parse prices JSON object"),
    ({"prices": "{}"}, "expected an Array of labeled prices"),
    ({"prices": "[]"}, "there must be at least one price"),
    ({"prices": "[1]"}, "can't parse labeled price: LabeledPrice must be an Object"),
    (
        {"prices": '[{"label": "", "amount": 1}]'},
        "can't parse labeled price: LabeledPrice label must be non-empty",
    ),
    ({"suggested_tip_amounts": [1, 2, 3, 4, 5]}, "there can be at most 4 suggested tip amounts"),
    ({"suggested_tip_amounts": [0]}, "suggested tip amount must be positive"),
    ({"provider_token": ""}, "PAYMENT_PROVIDER_INVALID"),
    ({"prices": '[{"label": "a", "amount": 0}]'}, "CURRENCY_TOTAL_AMOUNT_INVALID"),
    ({"payload": "a" * 129}, "INVOICE_PAYLOAD_INVALID"),
    ({"currency": "XTR"}, "STARS_INVOICE_INVALID"),
]


@pytest.mark.parametrize("method", ["sendInvoice", "createInvoiceLink"])
@pytest.mark.parametrize(("terms", "text"), REFUSED)
async def test_invoice_that_cannot_be_is_refused(
    api: Api, ann: Person, method: str, terms: dict[str, Any], text: str
) -> None:
    assert await api.error(method, chat_id=ann.id, **MONEY | terms) == f"400 Bad Request: {text}"


ANSWERS = [
    ("answerShippingQuery", {"ok": True}, "expected an Array of shipping options"),
    ("answerShippingQuery", {"ok": True, "shipping_options": "["}, "can't parse shipping options JSON object"),
    ("answerShippingQuery", {"ok": True, "shipping_options": "[]"}, "there must be at least one shipping option"),
    ("answerShippingQuery", {"ok": False}, 'parameter "error_message" is required'),
    ("answerPreCheckoutQuery", {"ok": False}, 'parameter "error_message" is required'),
]


@pytest.mark.parametrize(("method", "parameters", "text"), ANSWERS)
async def test_answer_that_says_too_little_is_refused(
    api: Api, method: str, parameters: dict[str, Any], text: str
) -> None:
    assert await api.error(method, **parameters) == f"400 Bad Request: {text}"


async def test_charge_of_somebody_else_is_not_refunded(api: Api, ann: Person) -> None:
    api.server.give_stars(ann, 50)
    payment = await paid(api, await ann.check_out(await invoice(api, ann, **STARS)))
    other = api.server.user("Bob")
    for method in ("refundStarPayment", "editUserStarSubscription"):
        refused = await api.error(
            method, user_id=other.id, telegram_payment_charge_id=payment["telegram_payment_charge_id"]
        )
        assert refused == "400 Bad Request: CHARGE_ID_INVALID"
