"""Bots and people give gifts, and bots look after those of the accounts that they work for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from aiogram.api import methods

from .conftest import decoded

if TYPE_CHECKING:
    from aiogram.testing import Person

    from .conftest import Api

HEART, ROSE, TROPHY, RING = "6001", "6002", "6003", "6004"
DAY = 24 * 3600


class Shop(NamedTuple):
    """Ann, for whom the bot works, and Bob, who is rich."""

    api: Api
    ann: Person
    bob: Person
    connection: str

    def about(self, **more: Any) -> dict[str, Any]:
        return {"business_connection_id": self.connection, **more}

    async def owned(self, **more: Any) -> list[dict[str, Any]]:
        found = await self.api.result("getBusinessAccountGifts", **self.about(**more))
        gifts: list[dict[str, Any]] = found["gifts"]
        return gifts

    async def newest(self) -> str:
        return str((await self.owned())[0]["owned_gift_id"])

    def stars(self) -> list[int]:
        balances = self.api.server.core.state.stars.balances
        return [balances[one] for one in (self.api.server.bot, self.ann.account, self.bob.account)]


@pytest.fixture
async def shop(api: Api) -> Shop:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    connection = await ann.connect_business()
    for one in (api.server.bot, ann, bob):
        api.server.give_stars(one, 1000)
    return Shop(api, ann, bob, connection)


async def test_there_are_gifts_to_buy(api: Api) -> None:
    added = api.server.add_gift("Cup", emoji="🏆", stars=10, total=1, upgrade_stars=5)
    found = await api.result("getAvailableGifts")
    assert found["gifts"][-1] | {"sticker": None} == {
        "id": added.id,
        "sticker": None,
        "star_count": 10,
        "upgrade_star_count": 5,
        "total_count": 1,
        "remaining_count": 1,
    }
    read = decoded(methods.GetAvailableGifts, found)
    assert [one.star_count for one in read.gifts] == [15, 25, 100, 100, 10]


async def test_a_person_sees_the_gift_of_a_bot_and_the_bot_pays(shop: Shop) -> None:
    await shop.api.result(
        "sendGift", user_id=shop.bob.id, gift_id=ROSE, text="<b>For</b> you @all", text_parse_mode="HTML"
    )
    (gift,) = shop.bob.gifts
    assert (gift.name, gift.emoji, gift.text, gift.sender) == ("Rose", "🌹", "For you @all", "Example Bot")
    assert shop.bob.chat().last.gift == "🌹"
    assert shop.bob.chat().last.json["gift"]["entities"] == [{"offset": 0, "length": 3, "type": "bold"}]
    assert shop.stars() == [975, 1000, 1000]
    _, entry = shop.api.server.core.state.stars.transactions
    assert (-entry.json["amount"], entry.partner["transaction_type"], entry.partner["gift"]["id"]) == (
        -25,
        "gift_purchase",
        ROSE,
    )


async def test_a_channel_gets_gifts_that_have_no_limit(shop: Shop) -> None:
    channel = shop.api.server.channel("News", members=[shop.ann])
    await shop.api.result("sendGift", chat_id=channel.id, gift_id=HEART)
    refused = await shop.api.error("sendGift", chat_id=channel.id, gift_id=TROPHY)
    assert refused == "400 Bad Request: STARGIFT_INVALID"
    found = await shop.api.result("getChatGifts", chat_id=channel.id)
    assert (found["total_count"], found["gifts"][0]["gift"]["id"]) == (1, HEART)
    _, entry = shop.api.server.core.state.stars.transactions
    assert entry.partner["chat"]["id"] == channel.id


async def test_what_a_channel_hides_is_listed_for_its_posters(shop: Shop) -> None:
    channel = shop.api.server.channel("News", members=[shop.ann])
    await shop.api.result("sendGift", chat_id=channel.id, gift_id=HEART)
    shop.api.server.core.state.gifts.owned[0].saved = False
    about = {"chat_id": channel.id}
    assert (await shop.api.result("getChatGifts", **about))["total_count"] == 1
    assert (await shop.api.result("getChatGifts", **about, exclude_unsaved=True))["total_count"] == 0
    channel.promote(shop.api.server.bot, "can_edit_messages")
    assert (await shop.api.result("getChatGifts", **about))["total_count"] == 0


@pytest.mark.parametrize(
    ("parameters", "text"),
    [
        ({"gift_id": "1"}, "STARGIFT_INVALID"),
        ({"user_id": 0}, "invalid user_id specified"),
        ({"user_id": 5}, "user not found"),
        ({"text": "x" * 129}, "text is too long"),
        ({"pay_for_upgrade": True}, "STARGIFT_UPGRADE_UNAVAILABLE"),
        ({"chat_id": "@nobody"}, "chat not found"),
        ({"gift_id": "6005"}, "STARGIFT_USAGE_LIMITED"),
        ({"gift_id": "6006"}, "BALANCE_TOO_LOW"),
        ({"gift_id": "6007"}, "PREMIUM_ACCOUNT_REQUIRED"),
    ],
)
async def test_gifts_that_cannot_be_sent_are_refused(shop: Shop, parameters: dict[str, Any], text: str) -> None:
    server = shop.api.server
    server.add_gift("Gone", emoji="🫥", stars=1, total=1).sold = 1
    server.add_gift("Castle", emoji="🏰", stars=5000)
    server.add_gift("Star", emoji="⭐", stars=1, premium_only=True)
    about = {"user_id": shop.bob.id, "gift_id": HEART, **parameters}
    assert await shop.api.error("sendGift", **about) == f"400 Bad Request: {text}"
    assert shop.bob.gifts == []
    assert shop.stars() == [1000, 1000, 1000]


async def test_gifts_go_to_living_people_and_channels_only(shop: Shop) -> None:
    server = shop.api.server
    assert await shop.api.error("sendGift", user_id=server.bot.id) == "400 Bad Request: USER_ID_INVALID"
    club = server.group("Club", members=[shop.ann])
    assert await shop.api.error("sendGift", chat_id=club.id) == "400 Bad Request: PEER_ID_INVALID"
    shop.bob.account.deactivated = True
    assert await shop.api.error("sendGift", user_id=shop.bob.id) == "403 Forbidden: user is deactivated"


async def test_an_account_takes_the_gifts_that_it_has_chosen(shop: Shop) -> None:
    accepted = dict.fromkeys(("unlimited_gifts", "unique_gifts", "gifts_from_channels"), False)
    accepted |= {"limited_gifts": True, "premium_subscription": False}
    about = shop.about(show_gift_button=True, accepted_gift_types=accepted)
    await shop.api.result("setBusinessAccountGiftSettings", **about)
    refused = "400 Bad Request: USER_DISALLOWED_STARGIFTS"
    assert await shop.api.error("sendGift", user_id=shop.ann.id, gift_id=HEART) == refused
    premium = {"user_id": shop.ann.id, "month_count": 3, "star_count": 1000}
    assert await shop.api.error("giftPremiumSubscription", **premium) == refused
    with pytest.raises(ValueError, match="Ann takes no such gift as 'Heart': unlimited_gifts are not accepted"):
        await shop.bob.give(shop.ann, "Heart")
    await shop.api.result("sendGift", user_id=shop.ann.id, gift_id=TROPHY)
    assert [one.name for one in shop.ann.gifts] == ["Trophy"]


async def test_get_chat_tells_which_gifts_an_account_takes(shop: Shop) -> None:
    before = (await shop.api.result("getChat", chat_id=shop.ann.id))["accepted_gift_types"]
    assert set(before.values()) == {True}
    accepted = {name: name == "limited_gifts" for name in before}
    about = shop.about(show_gift_button=True, accepted_gift_types=accepted)
    await shop.api.result("setBusinessAccountGiftSettings", **about)
    assert (await shop.api.result("getChat", chat_id=shop.ann.id))["accepted_gift_types"] == accepted


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("", "object expected as accepted gift types"),
        ("[", "can't parse accepted gift types JSON object"),
        ({"unique_gifts": 1}, 'can\'t parse accepted gift types: Field "unique_gifts" must be of type Boolean'),
    ],
)
async def test_gift_settings_that_cannot_be_read_are_refused(shop: Shop, value: Any, text: str) -> None:
    about = shop.about(show_gift_button=True, accepted_gift_types=value)
    assert await shop.api.error("setBusinessAccountGiftSettings", **about) == f"400 Bad Request: {text}"


async def test_premium_is_given_for_its_time(shop: Shop) -> None:
    about = {"user_id": shop.bob.id, "month_count": 3, "star_count": 1000, "text": "Enjoy"}
    await shop.api.result("giftPremiumSubscription", **about)
    given = shop.bob.premium_gift
    assert given is not None
    assert (shop.bob.is_premium, given.months, given.text, given.sender.first_name) == (True, 3, "Enjoy", "Example Bot")
    assert shop.stars() == [0, 1000, 1000]
    await shop.api.server.clock.advance(89 * DAY)
    assert shop.bob.is_premium
    await shop.api.server.clock.advance(2 * DAY)
    assert not shop.bob.is_premium


@pytest.mark.parametrize(
    ("months", "stars", "text"),
    [
        (4, 1000, "GIFT_MONTHS_INVALID"),
        (3, 999, "GIFT_STARS_INVALID"),
        (6, 1500, "BALANCE_TOO_LOW"),
    ],
)
async def test_premium_has_its_months_and_its_price(shop: Shop, months: int, stars: int, text: str) -> None:
    about = {"user_id": shop.bob.id, "month_count": months, "star_count": stars}
    assert await shop.api.error("giftPremiumSubscription", **about) == f"400 Bad Request: {text}"
    assert shop.bob.premium_gift is None


async def test_a_gift_of_a_person_is_a_business_message(shop: Shop) -> None:
    await shop.bob.give(shop.ann, "Rose", "Thanks", private=True)
    told = (await shop.api.updates())[-1]["business_message"]
    (owned,) = await shop.owned()
    assert told["gift"]["owned_gift_id"] == owned["owned_gift_id"]
    assert (owned["text"], owned["sender_user"]["id"], owned["is_private"]) == ("Thanks", shop.bob.id, True)
    assert (owned["is_saved"], owned["can_be_upgraded"], owned["convert_star_count"]) == (True, True, 21)
    assert shop.stars() == [1000, 1000, 975]


async def test_others_do_not_learn_what_is_private_or_hidden(shop: Shop) -> None:
    await shop.bob.give(shop.ann, "Rose", "Thanks", private=True)
    found = await shop.api.result("getUserGifts", user_id=shop.ann.id)
    assert list(found["gifts"][0]) == ["type", "gift", "send_date", "is_private"]
    await shop.ann.show_gift(shop.ann.gifts[0], shown=False)
    assert (await shop.api.result("getUserGifts", user_id=shop.ann.id))["total_count"] == 0
    assert await shop.owned(exclude_unsaved=True) == []
    assert len(await shop.owned(exclude_saved=True)) == 1


@pytest.mark.parametrize(
    ("excluded", "left"),
    [
        ("exclude_unlimited", ["Ring", "Trophy"]),
        ("exclude_limited_upgradable", ["Trophy", "Rose", "Heart"]),
        ("exclude_limited_non_upgradable", ["Ring", "Rose", "Heart"]),
        ("sort_by_price", ["Ring", "Trophy", "Rose", "Heart"]),
    ],
)
async def test_lists_of_gifts_leave_out_what_is_not_asked_for(shop: Shop, excluded: str, left: list[str]) -> None:
    names = {HEART: "Heart", ROSE: "Rose", TROPHY: "Trophy", RING: "Ring"}
    for gift in names:
        await shop.api.result("sendGift", user_id=shop.bob.id, gift_id=gift)
    found = await shop.api.result("getUserGifts", user_id=shop.bob.id, **{excluded: True})
    assert [names[one["gift"]["id"]] for one in found["gifts"]] == left


async def test_a_long_list_comes_in_parts(shop: Shop) -> None:
    for name in ("Heart", "Rose", "Trophy"):
        await shop.bob.give(shop.ann, name)
    about = {"user_id": shop.ann.id, "limit": 2}
    first = await shop.api.result("getUserGifts", **about)
    rest = await shop.api.result("getUserGifts", **about, offset=first["next_offset"])
    assert (first["total_count"], len(first["gifts"]), len(rest["gifts"])) == (3, 2, 1)
    assert "next_offset" not in rest
    read = decoded(methods.GetUserGifts, first)
    assert read.gifts[1].gift.star_count == 25


async def test_a_gift_is_taken_in_stars_once(shop: Shop) -> None:
    await shop.bob.give(shop.ann, "Trophy")
    about = shop.about(owned_gift_id=await shop.newest())
    await shop.api.result("convertGiftToStars", **about)
    assert (shop.stars(), shop.ann.gifts) == ([1000, 1085, 900], [])
    assert await shop.api.error("convertGiftToStars", **about) == "400 Bad Request: STARGIFT_ALREADY_CONVERTED"


async def test_a_gift_of_a_bot_cannot_be_taken_in_stars(shop: Shop) -> None:
    await shop.api.result("sendGift", user_id=shop.ann.id, gift_id=HEART)
    about = shop.about(owned_gift_id=await shop.newest())
    assert await shop.api.error("convertGiftToStars", **about) == "400 Bad Request: STARGIFT_INVALID"


async def test_a_gift_becomes_unique_for_stars_of_the_account(shop: Shop) -> None:
    await shop.bob.give(shop.ann, "Rose", "Thanks")
    about = shop.about(owned_gift_id=await shop.newest(), star_count=50)
    await shop.api.result("upgradeGift", **about, keep_original_details=True)
    (owned,) = await shop.owned()
    assert (owned["type"], owned["gift"]["name"], owned["sender_user"]["id"]) == ("unique", "Rose-1", shop.bob.id)
    assert (owned["can_be_transferred"], owned["transfer_star_count"]) == (True, 25)
    assert shop.stars() == [1000, 950, 975]
    updates = await shop.api.updates()
    told = updates[-1]["business_message"]
    assert (told["from"]["id"], told["unique_gift"]["origin"]) == (shop.ann.id, "upgrade")
    assert decoded(methods.GetUpdates, updates)[-1].business_message.unique_gift.gift.number == 1
    found = await shop.api.result("getBusinessAccountGifts", **shop.about())
    assert decoded(methods.GetBusinessAccountGifts, found).gifts[0].transfer_star_count == 25
    assert shop.bob.chat_with(shop.ann).last.gift == "Rose-1"
    assert await shop.owned(exclude_unique=True) == []
    assert await shop.api.error("upgradeGift", **about) == "400 Bad Request: STARGIFT_ALREADY_UPGRADED"


async def test_an_upgrade_that_the_giver_has_paid_is_free(shop: Shop) -> None:
    await shop.api.result("sendGift", user_id=shop.ann.id, gift_id=ROSE, pay_for_upgrade=True)
    await shop.ann.connect_business(rights=["can_view_gifts_and_stars", "can_transfer_and_upgrade_gifts"])
    assert (await shop.owned())[0]["prepaid_upgrade_star_count"] == 50
    await shop.api.result("upgradeGift", **shop.about(owned_gift_id=await shop.newest()))
    assert (shop.stars(), shop.ann.gifts[0].sender) == ([925, 1000, 1000], "")
    assert shop.ann.gifts[0].name == "Rose-1"


async def test_what_cannot_be_upgraded_is_refused(shop: Shop) -> None:
    await shop.bob.give(shop.ann, "Heart")
    about = shop.about(owned_gift_id=await shop.newest())
    assert await shop.api.error("upgradeGift", **about) == "400 Bad Request: STARGIFT_UPGRADE_UNAVAILABLE"
    await shop.bob.give(shop.ann, "Rose")
    about = shop.about(owned_gift_id=await shop.newest())
    assert await shop.api.error("upgradeGift", **about) == "400 Bad Request: wrong upgrade price specified"
    assert await shop.api.error("transferGift", **about) == "400 Bad Request: STARGIFT_INVALID"
    about["owned_gift_id"] = "gift-99"
    assert await shop.api.error("upgradeGift", **about) == "400 Bad Request: STARGIFT_NOT_FOUND"


async def test_a_unique_gift_goes_to_somebody_who_has_written(shop: Shop) -> None:
    await shop.bob.give(shop.ann, "Rose")
    await shop.api.result("upgradeGift", **shop.about(owned_gift_id=await shop.newest(), star_count=50))
    about = shop.about(owned_gift_id=await shop.newest(), new_owner_chat_id=shop.bob.id)
    assert await shop.api.error("transferGift", **about) == "400 Bad Request: wrong transfer price specified"
    await shop.api.result("transferGift", **about, star_count=25)
    assert ([one.name for one in shop.bob.gifts], shop.ann.gifts) == (["Rose-1"], [])
    assert shop.stars() == [1000, 925, 975]
    assert (await shop.api.updates())[-1]["business_message"]["unique_gift"]["origin"] == "transfer"


@pytest.mark.parametrize(
    "method",
    [
        "getBusinessAccountGifts",
        "convertGiftToStars",
        "upgradeGift",
        "transferGift",
        "setBusinessAccountGiftSettings",
    ],
)
async def test_without_the_right_gifts_stay_as_they_are(shop: Shop, method: str) -> None:
    await shop.ann.connect_business(rights=["can_reply"])
    about = shop.about(accepted_gift_types={})
    assert await shop.api.error(method, **about) == "400 Bad Request: not enough rights"


async def test_the_right_to_upgrade_is_not_one_to_pay(shop: Shop) -> None:
    await shop.bob.give(shop.ann, "Rose")
    gift = await shop.newest()
    await shop.ann.connect_business(rights=["can_transfer_and_upgrade_gifts"])
    refused = await shop.api.error("upgradeGift", **shop.about(owned_gift_id=gift, star_count=50))
    assert refused == "400 Bad Request: not enough rights"


async def test_people_are_told_what_they_cannot_give(shop: Shop) -> None:
    server = shop.api.server
    server.add_gift("Castle", emoji="🏰", stars=5000)
    server.add_gift("Star", emoji="⭐", stars=1, premium_only=True)
    server.add_gift("Gone", emoji="🫥", stars=1, total=1).sold = 1
    for name, why in {
        "Castle": "Bob has 1000 Stars and needs 5000",
        "Star": "it takes Telegram Premium",
        "Gone": "it is sold out",
        "Moon": "there is no gift 'Moon' to buy: there are Heart, Rose",
    }.items():
        with pytest.raises(ValueError, match=why):
            await shop.bob.give(shop.ann, name)
    with pytest.raises(ValueError, match="it cannot be upgraded"):
        await shop.bob.give(shop.ann, "Heart", pay_for_upgrade=True)
    await shop.bob.give(shop.ann, "Heart")
    with pytest.raises(ValueError, match="Bob cannot show or hide <gift Heart of Bob>: it is of Ann"):
        await shop.bob.show_gift(shop.ann.gifts[0], shown=False)
    with pytest.raises(ValueError, match="stars must be over 0, got 0"):
        server.give_stars(shop.bob, 0)
