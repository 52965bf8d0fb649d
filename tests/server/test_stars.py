"""Where the Stars of bots come from and go to, and what people show of theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aiogram.methods import GetChat, GetStarTransactions
from aiogram.testing import gifts
from tests.server.conftest import Api, decoded

if TYPE_CHECKING:
    from aiogram.testing import BotAccount, Person


async def book(api: Api, bot: BotAccount | None = None) -> list[Any]:
    """Return the transactions of a bot, as the client reads them."""
    return [*decoded(GetStarTransactions, await api.result("getStarTransactions", bot=bot)).transactions]


@pytest.fixture
def olga(api: Api) -> Person:
    api.server.give_stars(api.server.bot, 5000)
    return api.server.user("Olga")


@pytest.mark.usefixtures("olga")
async def test_stars_that_are_simply_there_come_from_somebody_unknown(api: Api) -> None:
    (entry,) = await book(api)
    assert (entry.amount, entry.source.type) == (5000, "other")


async def test_withdrawal_is_pending_and_then_succeeds(api: Api, olga: Person) -> None:
    withdrawal = olga.withdraw_stars(1000)
    state = (await book(api))[1].receiver.withdrawal_state
    assert state.type == "pending"
    withdrawal.succeed()
    state = (await book(api))[1].receiver.withdrawal_state
    assert (state.type, state.url.startswith("https://")) == ("succeeded", True)
    assert await api.result("getMyStarBalance") == {"amount": 4000}


async def test_withdrawal_that_fails_is_given_back(api: Api, olga: Person) -> None:
    olga.withdraw_stars(1000).fail()
    _, out, back = await book(api)
    assert (out.receiver.withdrawal_state.type, back.source.type, back.source.withdrawal_state) == (
        "failed",
        "fragment",
        None,
    )
    assert out.id == back.id
    assert await api.result("getMyStarBalance") == {"amount": 5000}


async def test_advertisements_are_paid_by_the_bot(api: Api, olga: Person) -> None:
    olga.advertise(700)
    entry = (await book(api))[1]
    assert (entry.amount, entry.receiver.type) == (700, "telegram_ads")
    with pytest.raises(ValueError, match="has 4300 Stars and needs 4301"):
        olga.advertise(4301)


async def test_bots_of_others_are_left_alone(api: Api, olga: Person) -> None:
    other = api.server.core.add_bot("Other", username="other_bot", owner=api.server.user("Max").account)
    with pytest.raises(ValueError, match="Olga has no say in @other_bot"):
        olga.withdraw_stars(1, bot=other)


async def test_who_brings_a_buyer_gets_a_part(api: Api, olga: Person) -> None:
    affiliate = api.server.add_bot("Guide", username="guide_bot")
    with pytest.raises(ValueError, match="leaves nothing to who brings people"):
        await api.server.user("Bob").come_by(affiliate)
    olga.share_income(150)
    ann = api.server.user("Ann")
    await ann.come_by(affiliate)
    api.server.give_stars(ann, 50)
    terms = {"title": "Cake", "description": "With cherries", "payload": "c", "currency": "XTR"}
    prices = [{"label": "Cake", "amount": 50}]
    await api.result("sendInvoice", chat_id=ann.id, **terms, prices=prices)
    checkout = await ann.check_out(ann.chat().last)
    await checkout.pay()
    query = (await api.updates(offset=-1))[0]["pre_checkout_query"]
    await api.result("answerPreCheckoutQuery", pre_checkout_query_id=query["id"], ok=True)
    sale = (await book(api))[1]
    assert (sale.amount, sale.nanostar_amount) == (42, 500_000_000)
    share = sale.source.affiliate
    assert (share.affiliate_user.first_name, share.commission_per_mille) == ("Guide", 150)
    assert (share.amount, share.nanostar_amount) == (7, 500_000_000)
    (earned,) = await book(api, affiliate)
    assert (earned.amount, earned.nanostar_amount, earned.source.sponsor_user.id) == (7, 500_000_000, api.server.bot.id)
    assert await api.result("getMyStarBalance", bot=affiliate) == {"amount": 7, "nanostar_amount": 500_000_000}


@pytest.mark.usefixtures("olga")
async def test_messages_beyond_the_limit_are_billed_and_no_others(api: Api) -> None:
    api.server.core.settings.flood_limits = True
    people = [api.server.user(f"P{number}") for number in range(7)]
    for person in people[:6]:
        for _ in range(5):
            await api.result("sendMessage", chat_id=person.id, text="News", allow_paid_broadcast=True)
    assert len(await book(api)) == 1
    assert (await api.error("sendMessage", chat_id=people[6].id, text="News")).startswith("429")
    for _ in range(3):
        await api.result("sendMessage", chat_id=people[6].id, text="News", allow_paid_broadcast=True)
    entry = (await book(api))[1]
    assert (entry.amount, entry.nanostar_amount, entry.receiver.request_count) == (0, 300_000_000, 3)
    assert await api.result("getMyStarBalance") == {"amount": 4999, "nanostar_amount": 700_000_000}


async def test_profile_says_what_somebody_has_filled_in(api: Api) -> None:
    ann = api.server.user("Ann")
    ann.set_birthdate(29, 2)
    ann.set_business_intro("Bakery", "Ask for our cakes")
    ann.set_business_location("Market 1", 54.3, 10.1)
    ann.set_opening_hours("Europe/Berlin", (540, 1020))
    shown = decoded(GetChat, await api.result("getChat", chat_id=ann.id))
    assert (shown.birthdate.day, shown.birthdate.month, shown.birthdate.year) == (29, 2, None)
    assert (shown.business_intro.title, shown.business_location.location.longitude) == ("Bakery", 10.1)
    assert shown.business_opening_hours.opening_hours[0].closing_minute == 1020
    with pytest.raises(ValueError, match="day is out of range"):
        ann.set_birthdate(30, 2)
    with pytest.raises(ValueError, match="cannot be open from minute 60 to minute 30"):
        ann.set_opening_hours("Europe/Berlin", (60, 30))


@pytest.mark.parametrize(("spent", "level", "next_level"), [(1, 1, 100), (100, 2, 500), (20_000, 5, None)])
async def test_rating_follows_from_what_was_spent(api: Api, spent: int, level: int, next_level: int | None) -> None:
    ann = api.server.user("Ann")
    api.server.give_stars(ann, spent)
    api.server.core.state.stars.add(ann.account, -spent)
    rating = decoded(GetChat, await api.result("getChat", chat_id=ann.id)).rating
    assert (rating.rating, rating.level, rating.next_level_rating) == (spent, level, next_level)


async def test_colors_of_a_unique_gift_are_worn_by_its_owner_only(api: Api) -> None:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    api.server.give_stars(bob, 500)
    await bob.give(ann, "Ring")
    (ring,) = ann.gifts
    with pytest.raises(ValueError, match="cannot wear"):
        ann.wear(ring)
    gifts.upgrade(ring.record, keep_details=False)
    with pytest.raises(ValueError, match="Bob cannot wear"):
        bob.wear(ring)
    ann.wear(ring)
    colors = decoded(GetChat, await api.result("getChat", chat_id=ann.id)).unique_gift_colors
    unique = ring.record.unique
    assert unique is not None
    assert colors.light_theme_main_color == unique.backdrop[1]
