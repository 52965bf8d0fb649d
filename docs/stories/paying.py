"""People pay."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .files import send_live_photo, serve_files
from .steps import polling, presses_first
from .writing import picture_rooms

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer, Person, SeenMessage
    from aiogram.testing.people.paying import Checkout


async def pay(person: Person) -> None:
    """Have somebody pay the newest invoice of the bot's, once it is there, and wait for the end."""
    checkout = await person.check_out(await person.receives("Pay"))
    await checkout.pay()
    await checkout.outcome()


@pytest.fixture
async def ann_pays_with_stars(server: BotApiServer) -> None:
    """Ann has pressed **Start**. She pays what the bot asks for, with the 100 Telegram Stars that she has."""
    ann = server.user("Ann", language_code="en")
    server.give_stars(ann, 100)
    await ann.send("/start")

    server.story(pay(ann))


@pytest.fixture
async def ann_and_bob_pay_with_stars(server: BotApiServer) -> None:
    """Ann and Bob have pressed **Start**, and both pay what the bot asks for, Ann first."""
    ann, bob = (server.user(name, language_code="en") for name in ("Ann", "Bob"))
    for person in (ann, bob):
        server.give_stars(person, 100)
        await person.send("/start")

    async def story() -> None:
        first, second = [await person.check_out(await person.receives("Pay")) for person in (ann, bob)]
        await first.pay()
        await first.outcome()
        # Not before the bot has done with the first: in which order both reach it would be anybody's guess.
        await ann.receives("The cup is yours!")
        await second.pay()
        await second.outcome()

    server.story(story())


@pytest.fixture
async def ann_chooses_and_pays(server: BotApiServer) -> None:
    """Ann has pressed **Start**. She presses the first button, and pays with the 100 Telegram Stars that she has."""
    ann = server.user("Ann", language_code="en")
    server.give_stars(ann, 100)
    await ann.send("/start")

    async def story() -> None:
        await presses_first(server, ann, times=1)
        await pay(ann)

    server.story(story())


@pytest.fixture
async def ann_pays_and_wants_her_stars_back(server: BotApiServer) -> None:
    """Ann has pressed **Start**, and pays what the bot asks for with the 100 Telegram Stars that she has. Then she
    writes `/paysupport`, and once more when she has her Stars back.
    """  # noqa: D205 (a caption is one paragraph)
    ann = server.user("Ann", language_code="en")
    server.give_stars(ann, 100)
    await ann.send("/start")

    async def story() -> None:
        await pay(ann)
        for _ in range(2):
            await polling(server)
            await ann.send("/paysupport")

    server.story(story())


@pytest.fixture
async def ann_pays_by_card(server: BotApiServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The token of a payment provider is in `PROVIDER_TOKEN`. Ann has pressed **Start**, and pays by card."""
    monkeypatch.setenv("PROVIDER_TOKEN", "123456789:TEST:example")
    ann = server.user("Ann", language_code="en")
    await ann.send("/start")
    server.story(pay(ann))


@pytest.fixture
async def ann_books_by_card(server: BotApiServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The token of a payment provider is in `PROVIDER_TOKEN`. Ann has pressed **Start**. She gives her name and her
    e-mail address with the order, and pays by card.
    """  # noqa: D205 (a caption is one paragraph)
    monkeypatch.setenv("PROVIDER_TOKEN", "123456789:TEST:example")
    ann = server.user("Ann", language_code="en")
    await ann.send("/start")

    async def story() -> None:
        invoice = await ann.receives("Pay")
        checkout = await ann.check_out(invoice, name="Ann Lee", email="ann@example.com")
        await checkout.pay()
        await checkout.outcome()

    server.story(story())


async def press_pay(server: BotApiServer) -> None:
    """Have Ann press **Pay** under an invoice for 50 Telegram Stars, which she has."""
    ann = server.user("Ann", language_code="en")
    server.give_stars(ann, 100)
    terms = {"title": "A coffee", "description": "Made for you", "payload": "coffee-1", "currency": "XTR"}
    price = [{"label": "A coffee", "amount": 50}]
    await server.core.call(server.token, "sendInvoice", {"chat_id": ann.id, **terms, "prices": price})
    checkout = await ann.check_out(ann.chat().last)
    await checkout.pay()


@pytest.fixture
async def ann_presses_pay(server: BotApiServer) -> None:
    """Ann has pressed **Pay** under an invoice of the bot, for 50 Telegram Stars."""
    await press_pay(server)


@pytest.fixture
async def ann_pressed_pay_too_long_ago(server: BotApiServer) -> None:
    """Ann pressed **Pay** under an invoice of the bot, eleven seconds ago."""
    await press_pay(server)
    await server.clock.advance(11)


def for_sale(message: SeenMessage) -> bool:
    """Tell whether a message sells media."""
    return message.record.kind == "paid_media"


@pytest.fixture
async def ann_buys_media(server: BotApiServer) -> None:
    """Two pictures stand at example.com. Ann, who has 100 Telegram Stars, has pressed **Start**, and buys what the bot
    sells her.
    """  # noqa: D205 (a caption is one paragraph)
    picture_rooms(server)
    ann = server.user("Ann", language_code="en")
    server.give_stars(ann, 100)
    await ann.send("/start")

    async def story() -> None:
        await ann.buy_media(await ann.receives(for_sale))

    server.story(story())


@pytest.fixture
async def ann_buys_a_film_and_paulo_has_a_coupon(server: BotApiServer) -> None:
    """Two films stand at example.com. Ann, who has 100 Telegram Stars, has pressed **Start**, and buys what the bot
    sells her. Then Paulo sends a coupon: *SUMMER*.
    """  # noqa: D205 (a caption is one paragraph)
    serve_files(server)
    ann, paulo = (server.user(name, language_code="en") for name in ("Ann", "Paulo"))
    server.give_stars(ann, 100)
    await ann.send("/start")

    async def story() -> None:
        await ann.buy_media(await ann.receives(for_sale))
        await polling(server)
        await paulo.send("SUMMER")

    server.story(story())


@pytest.fixture
async def paulo_buys_the_live_photo_of_ann(server: BotApiServer) -> None:
    """Ann has sent the bot a live photo. Paulo, who has 100 Telegram Stars, has pressed **Start**, and buys what the
    bot sells him.
    """  # noqa: D205 (a caption is one paragraph)
    await send_live_photo(server)
    paulo = server.user("Paulo", language_code="en")
    server.give_stars(paulo, 100)
    await paulo.send("/start")

    async def story() -> None:
        await paulo.buy_media(await paulo.receives(for_sale))

    server.story(story())


@pytest.fixture
async def ann_starts_and_the_bot_has_stars(server: BotApiServer) -> None:
    """The bot has 500 Telegram Stars. Ann has pressed **Start**."""
    server.give_stars(server.bot, 500)
    await server.user("Ann", language_code="en").send("/start")


HOME = {"country_code": "AT", "city": "Vienna", "street_line1": "Blumenstockgasse 5", "post_code": "1010"}
OSLO = {"country_code": "NO", "city": "Oslo", "street_line1": "Storgata 2", "post_code": "0155"}


async def ask_how_to_send(server: BotApiServer, name: str = "Ann", address: dict[str, str] = HOME) -> Checkout:
    """Have somebody order a mug, to be sent to an address, from the bot's invoice."""
    person = server.user(name, language_code="en")
    terms = {"title": "A mug", "description": "Blue", "payload": "mug-1", "currency": "EUR", "provider_token": "shop"}
    price = [{"label": "A mug", "amount": 1200}]
    sending = {"need_shipping_address": True, "is_flexible": True}
    await server.core.call(server.token, "sendInvoice", {"chat_id": person.id, **terms, "prices": price, **sending})
    return await person.check_out(person.chat().last, address=address)


@pytest.fixture
async def bob_and_ann_order_a_mug(server: BotApiServer) -> None:
    """Bob has opened the bot's invoice for a mug, and has entered his address in Oslo. Ann has hers sent to Vienna, by
    the first way that the bot offers, and pays.
    """  # noqa: D205 (a caption is one paragraph)
    await ask_how_to_send(server, "Bob", OSLO)
    checkout = await ask_how_to_send(server)

    async def story() -> None:
        await checkout.pay(next(iter(await checkout.options())))
        await checkout.outcome()

    server.story(story())


@pytest.fixture
async def ann_orders_a_mug(server: BotApiServer) -> None:
    """Ann orders a mug from the bot's invoice, to be sent to Vienna. She takes the first way that the bot offers, and
    pays.
    """  # noqa: D205 (a caption is one paragraph)
    checkout = await ask_how_to_send(server)

    async def story() -> None:
        await checkout.pay(next(iter(await checkout.options())))
        await checkout.outcome()

    server.story(story())


@pytest.fixture
async def ann_asks_how_it_is_sent(server: BotApiServer) -> None:
    """Ann has opened the bot's invoice for a mug, and has entered her address in Vienna."""
    await ask_how_to_send(server)


async def subscribe(server: BotApiServer) -> tuple[Person, Checkout]:
    """Have Ann press **Pay** for the first month of a subscription, and return her and what she has opened."""
    ann = server.user("Ann", language_code="en")
    server.give_stars(ann, 500)
    month = {"prices": [{"label": "A month", "amount": 100}], "subscription_period": 30 * 24 * 3600}
    terms = {"title": "The club", "description": "Coffee every day", "payload": "club", "currency": "XTR"}
    link = await server.core.call(server.token, "createInvoiceLink", {**terms, **month})
    checkout = await ann.check_out(link.body["result"])
    await checkout.pay()
    return ann, checkout


@pytest.fixture
async def ann_subscribes(server: BotApiServer) -> None:
    """Ann has pressed **Pay** for the first month of a subscription, by a link of the bot's."""
    await subscribe(server)


@pytest.fixture
async def ann_subscribes_cancels_and_comes_back(server: BotApiServer) -> None:
    """Ann pays for the first month of a subscription, by a link of the bot's. She cancels it when she has paid, and
    takes it up again.
    """  # noqa: D205 (a caption is one paragraph)
    ann, checkout = await subscribe(server)

    async def story() -> None:
        await checkout.outcome()
        assert checkout.payment is not None  # noqa: S101 (the bot has agreed)
        # Not before the bot has read of the payment: whether both come in one batch would be anybody's guess.
        await polling(server)
        await ann.cancel_subscription(checkout.payment)
        await polling(server)
        await ann.resume_subscription(checkout.payment)

    server.story(story())


@pytest.fixture
async def ann_starts_and_the_bot_is_rich(server: BotApiServer) -> None:
    """The bot has 2,000 Telegram Stars. Ann has pressed **Start**."""
    await start_at_a_rich_bot(server)


async def start_at_a_rich_bot(server: BotApiServer) -> None:
    """Have Ann start a bot that can pay for Telegram Premium."""
    server.give_stars(server.bot, 2000)
    await server.user("Ann", language_code="en").send("/start")


@pytest.fixture
async def olga_posts_and_the_bot_has_stars(server: BotApiServer) -> None:
    """The bot has 500 Telegram Stars. Olga has posted *A year of Coffee news!* in her channel *Coffee news*, of which
    the bot is an administrator.
    """  # noqa: D205 (a caption is one paragraph)
    server.give_stars(server.bot, 500)
    olga = server.user("Olga", language_code="en")
    await olga.send("A year of Coffee news!", chat=server.channel("Coffee news", members=[olga]))


@pytest.fixture
async def ann_buys_a_mug(server: BotApiServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The token of the payment provider is in `PAYMENT_TOKEN`. Ann presses **Start**, has what the bot sells sent to
    Vienna by the first way that there is, and pays with a tip of one euro.
    """  # noqa: D205 (a caption is one paragraph)
    monkeypatch.setenv("PAYMENT_TOKEN", "shop")
    ann = server.user("Ann", language_code="en")
    await ann.send("/start")

    async def story() -> None:
        invoice = await ann.receives(lambda message: message.record.kind == "invoice")
        checkout = await ann.check_out(invoice, address=HOME)
        await checkout.pay(next(iter(await checkout.options())), tip=100)
        await checkout.outcome()

    server.story(story())


@pytest.fixture
async def ann_asks_for_gifts(server: BotApiServer) -> None:
    """The bot has 500 Telegram Stars. Ann has written `/gift` to it twice."""
    server.give_stars(server.bot, 500)
    ann = server.user("Ann", language_code="en")
    for _ in range(2):
        await ann.send("/gift")


@pytest.fixture
async def ann_pays_by_a_link(server: BotApiServer) -> None:
    """Ann, who has 100 Telegram Stars, presses **Start**, then the button with the link that the bot sends her, and
    pays.
    """  # noqa: D205 (a caption is one paragraph)
    ann = server.user("Ann", language_code="en")
    server.give_stars(ann, 100)
    await ann.send("/start")

    async def story() -> None:
        offer = await ann.receives(lambda message: bool(message.labels))
        checkout = await ann.check_out(offer.record.button_rows[0][0]["url"])
        await checkout.pay()
        await checkout.outcome()

    server.story(story())


@pytest.fixture
async def ann_chooses_a_gift(server: BotApiServer) -> None:
    """The bot has 500 Telegram Stars. Ann presses **Start**, and then the first button."""
    server.give_stars(server.bot, 500)
    ann = server.user("Ann", language_code="en")
    await ann.send("/start")
    server.story(presses_first(server, ann, times=1))
