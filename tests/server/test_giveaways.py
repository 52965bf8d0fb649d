"""Giveaways and gift codes: what is told, who wins, and how the chat is boosted by them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.server.conftest import Api

if TYPE_CHECKING:
    from aiogram.testing import Group

HOUR = 3600


class Channel:
    def __init__(self, api: Api) -> None:
        self.api = api
        self.olga = api.server.user("Olga")
        self.readers = [api.server.user(name) for name in ("Ann", "Bob", "Carla")]
        self.chat: Group = api.server.channel("News", members=[self.olga, *self.readers])

    async def told(self) -> list[dict[str, Any]]:
        """Return what the bot got since it was last asked: (kind of update, what it has)."""
        updates = await self.api.updates()
        if updates:
            await self.api.updates(offset=updates[-1]["update_id"] + 1)
        return updates


@pytest.fixture
def channel(api: Api) -> Channel:
    return Channel(api)


def posts(updates: list[dict[str, Any]], kind: str) -> list[Any]:
    return [one["channel_post"][kind] for one in updates if kind in one.get("channel_post", ())]


def sources(updates: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [one["chat_boost"]["boost"]["source"] for one in updates if "chat_boost" in one]


async def test_stars_are_shared_by_winners_who_are_named(channel: Channel) -> None:
    message = await channel.olga.start_giveaway(
        chat=channel.chat, winners=2, seconds=HOUR, stars=1000, public=True, prize="a mug"
    )
    updates = await channel.told()
    assert posts(updates, "giveaway_created") == [{"prize_star_count": 1000}]
    (giveaway,) = posts(updates, "giveaway")
    assert (giveaway["winner_count"], giveaway["has_public_winners"], giveaway["prize_description"]) == (
        2,
        True,
        "a mug",
    )
    assert [one["giveaway_message_id"] for one in sources(updates)] == [message.message_id] * 2
    await channel.api.server.clock.advance(HOUR)
    (winners,) = posts(await channel.told(), "giveaway_winners")
    assert winners["winners_selection_date"] == giveaway["winners_selection_date"]
    names = {one["first_name"] for one in winners["winners"]}
    assert len(names) == winners["winner_count"] == 2
    assert {one.first_name for one in channel.readers if one.stars == 500} == names


async def test_a_giveaway_is_pinned_and_forwarded_as_messages_are_and_cannot_be_copied(channel: Channel) -> None:
    """Only what tells that there will be one is a service message."""
    await channel.olga.start_giveaway(chat=channel.chat, winners=2, seconds=HOUR, stars=1000, public=True)
    await channel.api.server.clock.advance(HOUR)
    told = [one["channel_post"] for one in await channel.told() if "channel_post" in one]
    numbers = {kind: post["message_id"] for post in told for kind in post if kind.startswith("giveaway")}
    api, chat = channel.api, channel.chat.id
    for kind in ("giveaway", "giveaway_winners"):
        assert await api.result("pinChatMessage", chat_id=chat, message_id=numbers[kind]) is True
        about = {"chat_id": channel.readers[0].id, "from_chat_id": chat, "message_id": numbers[kind]}
        assert kind in await api.result("forwardMessage", **about)
        assert await api.error("copyMessage", **about) == "400 Bad Request: the message can't be copied"
    refused = await api.error("pinChatMessage", chat_id=chat, message_id=numbers["giveaway_created"])
    assert refused == "400 Bad Request: service messages can't be pinned"


async def test_premium_goes_to_who_is_drawn_and_the_rest_is_left(channel: Channel) -> None:
    await channel.olga.start_giveaway(chat=channel.chat, winners=4, seconds=HOUR, months=3)
    assert [one.get("user") for one in sources(await channel.told())] == [None] * 4
    await channel.api.server.clock.advance(HOUR)
    updates = await channel.told()
    (completed,) = posts(updates, "giveaway_completed")
    assert (completed["winner_count"], completed["unclaimed_prize_count"]) == (3, 1)
    assert completed["giveaway_message"]["giveaway"]["premium_subscription_month_count"] == 3
    assert all(one.is_premium for one in channel.readers)
    assert not channel.olga.is_premium
    changed = sources(updates)
    assert {one["user"]["first_name"] for one in changed if "user" in one} == {"Ann", "Bob", "Carla"}
    assert [one["is_unclaimed"] for one in changed if "user" not in one] == [True]


async def test_premium_that_was_won_ends_and_what_somebody_has_of_their_own_does_not(channel: Channel) -> None:
    ann, bob, _ = channel.readers
    bob.account.is_premium = True
    clock = channel.api.server.clock
    await channel.olga.start_giveaway(chat=channel.chat, winners=3, seconds=HOUR, months=1)
    await clock.advance(HOUR)
    await channel.olga.buy_gift_codes(ann, months=1, chat=channel.chat)
    await clock.advance(30 * 24 * HOUR)
    assert [one.is_premium for one in channel.readers] == [True, True, False]
    await clock.advance(30 * 24 * HOUR)
    assert [one.is_premium for one in channel.readers] == [False, True, False]


async def test_only_who_comes_after_the_beginning_is_new(channel: Channel) -> None:
    await channel.olga.start_giveaway(chat=channel.chat, winners=3, seconds=HOUR, stars=300, public=True, only_new=True)
    late = channel.api.server.user("Dora")
    channel.chat.add(late)
    await channel.api.server.clock.advance(HOUR)
    (winners,) = posts(await channel.told(), "giveaway_winners")
    assert [one["first_name"] for one in winners["winners"]] == ["Dora"]
    assert winners["unclaimed_prize_count"] == 2


async def test_who_is_not_in_the_other_chats_does_not_take_part(channel: Channel) -> None:
    bob = channel.readers[1]
    other = channel.api.server.channel("More news", members=[channel.olga, bob])
    await channel.olga.start_giveaway(chat=channel.chat, winners=1, seconds=HOUR, stars=500, public=True, also=[other])
    await channel.api.server.clock.advance(HOUR)
    (winners,) = posts(await channel.told(), "giveaway_winners")
    assert [one["first_name"] for one in winners["winners"]] == ["Bob"]
    assert winners["additional_chat_count"] == 1


async def test_giveaways_are_for_administrators_and_of_one_kind(channel: Channel) -> None:
    ann = channel.readers[0]
    with pytest.raises(ValueError, match="Ann may not give away anything in 'News'"):
        await ann.start_giveaway(chat=channel.chat, winners=1, seconds=HOUR, stars=10)
    with pytest.raises(ValueError, match="give one of them"):
        await channel.olga.start_giveaway(chat=channel.chat, winners=1, seconds=HOUR, stars=10, months=3)
    with pytest.raises(ValueError, match="a Star for each"):
        await channel.olga.start_giveaway(chat=channel.chat, winners=11, seconds=HOUR, stars=10)


async def test_gift_codes_boost_the_chat_in_the_names_of_those_who_get_them(channel: Channel) -> None:
    ann = channel.readers[0]
    await channel.olga.buy_gift_codes(ann, months=3, chat=channel.chat)
    (source,) = sources(await channel.told())
    assert (source["source"], source["user"]["first_name"]) == ("gift_code", "Ann")
    boosts = await channel.api.result("getUserChatBoosts", chat_id=channel.chat.id, user_id=ann.id)
    assert [one["source"]["source"] for one in boosts["boosts"]] == ["gift_code"]
    with pytest.raises(ValueError, match="Eve is not a member of 'News'"):
        await channel.olga.buy_gift_codes(channel.api.server.user("Eve"), months=3, chat=channel.chat)
