"""Reactions: bots and people react, and those who look after a chat hear of it."""

from __future__ import annotations

import inspect
import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from aiogram.api import methods
from aiogram.api.types import ReactionTypeEmoji
from aiogram.testing.clock import START
from aiogram.testing.drawing.reading import read_message
from aiogram.testing.messages import Message
from aiogram.testing.reactions import EMOJI
from aiogram.testing.seen import SeenMessage

from .conftest import decoded

if TYPE_CHECKING:
    from aiogram.testing import Group, Person

    from .conftest import Api

NOW = int(START.timestamp())
WANTED = ["message_reaction", "message_reaction_count"]


def emoji(value: str) -> dict[str, str]:
    return {"type": "emoji", "emoji": value}


THUMB, FIRE = emoji("👍"), emoji("🔥")
STAR = {"type": "custom_emoji", "custom_emoji_id": "53"}


class Club(NamedTuple):
    """A supergroup of Ann and Bob with the bot as an administrator, and a message of Ann."""

    api: Api
    ann: Person
    bob: Person
    group: Group
    message: SeenMessage

    async def react(self, *reactions: dict[str, str]) -> None:
        assert await self.api.result("setMessageReaction", **self.where, reaction=list(reactions)) is True

    async def error(self, **parameters: Any) -> str:
        return await self.api.error("setMessageReaction", **{**self.where, **parameters})

    @property
    def where(self) -> dict[str, Any]:
        return {"chat_id": self.group.id, "message_id": self.message.message_id}

    async def told(self) -> list[dict[str, Any]]:
        updates = await self.api.updates()
        assert len(decoded(methods.GetUpdates, updates)) == len(updates)
        if updates:
            await self.api.updates(offset=updates[-1]["update_id"] + 1)
        return [{key: value for key, value in update.items() if key != "update_id"} for update in updates]


@pytest.fixture
async def club(api: Api) -> Club:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    group = api.server.supergroup("Club", members=[ann, bob])
    group.promote(api.server.bot)
    message = await ann.send("Cake?", chat=group)
    await api.updates(allowed_updates=WANTED, offset=-1)
    club = Club(api, ann, bob, group, message)
    await club.told()
    return club


def test_the_emoji_are_those_that_the_page_of_the_type_lists() -> None:
    listed = re.search(r"These are allowed:(.*)\.", inspect.getsource(ReactionTypeEmoji), re.DOTALL)
    assert listed is not None
    assert set(listed[1].split()) == EMOJI


async def test_a_bot_reacts_and_takes_it_back(club: Club) -> None:
    await club.react(THUMB)
    assert club.message.reactions == {"👍": 1}
    await club.react(FIRE)
    assert club.message.reactions == {"🔥": 1}
    await club.react()
    assert club.message.reactions == {}
    assert await club.told() == []


@pytest.mark.parametrize(
    ("reaction", "text"),
    [
        ("[", "can't parse reaction types JSON object"),
        ("{}", "expected an Array of ReactionType"),
        ("[1]", "can't parse ReactionType: expected an Object"),
        ("[{}]", "can't parse ReactionType: Can't find field \"type\""),
        ('[{"type":"emoji"}]', "can't parse ReactionType: Can't find field \"emoji\""),
        ('[{"type":"smile"}]', "can't parse ReactionType: invalid reaction type specified"),
        ('[{"type":"paid"}]', "REACTION_INVALID"),
        (json.dumps([emoji("🧁")]), "REACTION_INVALID"),
        (json.dumps([STAR]), "REACTION_INVALID"),
        (json.dumps([THUMB, FIRE]), "REACTIONS_TOO_MANY"),
    ],
)
async def test_what_is_no_reaction_is_refused(club: Club, reaction: str, text: str) -> None:
    assert await club.error(reaction=reaction) == f"400 Bad Request: {text}"


async def test_there_must_be_a_message_to_react_to_and_a_permission(club: Club) -> None:
    assert await club.error(message_id=99) == "400 Bad Request: message to react not found"
    assert await club.error(message_id=99, reaction="[") == "400 Bad Request: can't parse reaction types JSON object"
    club.group.record.standing[club.api.server.bot].become("member")
    club.group.record.permissions.remove("can_react_to_messages")
    assert await club.error(reaction=[THUMB]) == "400 Bad Request: not enough rights"


async def test_a_chat_can_limit_what_there_is_to_react_with(club: Club) -> None:
    club.group.allow_reactions("🔥", "53")
    assert await club.error(reaction=[THUMB]) == "400 Bad Request: REACTION_INVALID"
    await club.react(STAR)
    await club.ann.react(club.message, "🔥")
    with pytest.raises(ValueError, match="Bob cannot react to message 1: 👍 is no reaction that is allowed there"):
        await club.bob.react(club.message, "👍")
    assert club.message.reactions == {"53": 1, "🔥": 1}


async def test_a_custom_emoji_that_is_there_can_be_used_by_everybody(club: Club) -> None:
    eve = club.api.server.user("Eve", is_premium=True)
    club.group.add(eve)
    await eve.react(club.message, "53")
    await club.react(STAR)
    assert club.message.reactions == {"53": 2}


async def test_a_message_has_eleven_kinds_of_reactions_at_most(club: Club) -> None:
    for one in sorted(EMOJI - {"👍"})[:11]:
        somebody = club.api.server.user("Somebody")
        club.group.add(somebody)
        await somebody.react(club.message, one)
    assert await club.error(reaction=[THUMB]) == "400 Bad Request: REACTIONS_TOO_MANY"
    with pytest.raises(ValueError, match="it has 11 different reactions already"):
        await club.bob.react(club.message, "👍")
    await club.bob.react(club.message, next(iter(club.message.reactions)))
    assert max(club.message.reactions.values()) == 2


async def test_an_administrator_hears_who_reacts(club: Club) -> None:
    await club.bob.react(club.message, "👍")
    await club.bob.react(club.message, "👍")
    await club.bob.react(club.message)
    first, second = [update["message_reaction"] for update in await club.told()]
    assert list(first) == ["chat", "message_id", "user", "date", "old_reaction", "new_reaction"]
    assert (first["user"]["first_name"], first["date"]) == ("Bob", NOW)
    assert (first["old_reaction"], first["new_reaction"]) == ([], [THUMB])
    assert (second["old_reaction"], second["new_reaction"]) == ([THUMB], [])


async def test_an_anonymous_administrator_reacts_in_the_name_of_the_chat(club: Club) -> None:
    club.group.promote(club.bob)
    club.group.record.member(club.bob.account).anonymous = True
    await club.bob.react(club.message, "👍")
    (update,) = await club.told()
    assert update["message_reaction"]["actor_chat"]["title"] == "Club"
    assert "user" not in update["message_reaction"]


async def test_a_bot_that_is_no_administrator_hears_nothing(club: Club) -> None:
    club.group.record.standing[club.api.server.bot].become("member")
    await club.bob.react(club.message, "👍")
    assert await club.told() == []


async def test_a_bot_that_has_not_asked_hears_nothing(club: Club) -> None:
    await club.api.updates(allowed_updates=[])
    await club.bob.react(club.message, "👍")
    assert await club.told() == []


async def test_nobody_hears_that_a_bot_reacts(club: Club) -> None:
    other = club.api.server.add_bot("Other", username="other_bot")
    club.group.add(other)
    club.group.promote(other)
    await club.api.call("setMessageReaction", bot=other, **club.where, reaction=[THUMB])
    assert club.message.reactions == {"👍": 1}
    assert await club.told() == []


async def test_the_bot_of_a_private_chat_hears_of_reactions(club: Club) -> None:
    sent = await club.api.result("sendMessage", chat_id=club.ann.id, text="Hi")
    await club.ann.react(club.ann.chat().last, "👍")
    (update,) = await club.told()
    assert update["message_reaction"]["message_id"] == sent["message_id"]


async def test_in_a_channel_bots_hear_how_many_react_and_not_who(club: Club) -> None:
    channel = club.api.server.channel("News", members=[club.ann, club.bob])
    await club.api.result("sendMessage", chat_id=channel.id, text="Rain")
    await club.ann.react(channel.last, "👍")
    await club.bob.react(channel.last, "👍")
    updates = await club.told()
    counted = updates[-1]["message_reaction_count"]
    assert list(counted) == ["chat", "message_id", "date", "reactions"]
    assert counted["reactions"] == [{"type": THUMB, "total_count": 2}]
    assert [list(update) for update in updates] == [["message_reaction_count"]] * 2


async def test_each_star_is_a_reaction_beside_all_others(club: Club) -> None:
    channel = club.api.server.channel("News", members=[club.ann, club.bob])
    await club.api.result("sendMessage", chat_id=channel.id, text="Rain")
    club.api.server.give_stars(club.ann, 10)
    await club.ann.react(channel.last, "👍")
    for stars in (2, 5):
        await club.ann.react_paid(channel.last, stars)
    assert club.ann.stars == 3
    assert channel.last.reactions == {"paid": 7, "👍": 1}
    counted = [update["message_reaction_count"]["reactions"] for update in await club.told()]
    paid = {"type": {"type": "paid"}, "total_count": 2}
    assert counted[1:] == [
        [paid, {"type": THUMB, "total_count": 1}],
        [{**paid, "total_count": 7}, {"type": THUMB, "total_count": 1}],
    ]
    assert read_message(channel.last.record, club.ann.account).reactions == (("⭐", 7), ("👍", 1))


async def test_paid_reactions_take_a_channel_and_stars(club: Club) -> None:
    channel = club.api.server.channel("News", members=[club.ann])
    await club.api.result("sendMessage", chat_id=channel.id, text="Rain")
    with pytest.raises(ValueError, match="Ann has 0 Stars and needs 1 for a reaction to message 1"):
        await club.ann.react_paid(channel.last)
    with pytest.raises(ValueError, match="a paid reaction is a Star at least, not 0"):
        await club.ann.react_paid(channel.last, 0)
    club.api.server.give_stars(club.ann, 10)
    with pytest.raises(ValueError, match="reactions are paid for in channels only"):
        await club.ann.react_paid(club.message)
    assert (club.ann.stars, channel.last.reactions) == (10, {})


async def test_without_premium_people_react_once(club: Club) -> None:
    with pytest.raises(ValueError, match="Bob cannot react to message 1: they may have 1 at a time, not 2"):
        await club.bob.react(club.message, "👍", "🔥")
    eve = club.api.server.user("Eve", is_premium=True)
    club.group.add(eve)
    await eve.react(club.message, "👍", "🔥", "🎉")
    with pytest.raises(ValueError, match="3 at a time, not 4"):
        await eve.react(club.message, "👍", "🔥", "🎉", "👎")


async def test_people_react_where_that_is_permitted(club: Club) -> None:
    club.group.record.permissions.remove("can_react_to_messages")
    with pytest.raises(ValueError, match="that is not permitted in 'Club'"):
        await club.bob.react(club.message, "👍")


async def test_an_album_has_its_reactions_at_its_first_message(club: Club) -> None:
    first, second = [
        Message(id=number, chat=club.group.record, sender=club.ann.account, date=NOW, content={"text": "x"})
        for number in (50, 51)
    ]
    for one in (first, second):
        one.media_group_id = "7"
        club.api.server.core.state.post(one)
    await club.api.result("setMessageReaction", chat_id=club.group.id, message_id=51, reaction=[THUMB])
    assert SeenMessage(first).reactions == {"👍": 1}
    assert SeenMessage(second).reactions == {}


async def test_a_bot_takes_away_what_somebody_has_reacted_with(club: Club) -> None:
    await club.ann.react(club.message, "👍")
    await club.bob.react(club.message, "👍")
    assert await club.api.result("deleteMessageReaction", **club.where, user_id=club.bob.id) is True
    assert club.message.reactions == {"👍": 1}


async def test_a_bot_takes_away_all_that_somebody_has_reacted_with(club: Club) -> None:
    second = await club.ann.send("Tea?", chat=club.group)
    for message in (club.message, second):
        await club.ann.react(message, "🔥")
        await club.bob.react(message, "👍")
    await club.api.result("deleteAllMessageReactions", chat_id=club.group.id, user_id=club.bob.id)
    assert [club.message.reactions, second.reactions] == [{"🔥": 1}] * 2


async def test_a_bot_takes_away_what_was_reacted_in_the_name_of_a_chat(club: Club) -> None:
    club.group.promote(club.bob)
    club.group.record.member(club.bob.account).anonymous = True
    await club.bob.react(club.message, "👍")
    assert await club.api.result("deleteMessageReaction", **club.where, actor_chat_id=club.group.id) is True
    assert club.message.reactions == {}


@pytest.mark.parametrize(
    ("parameters", "text"),
    [
        ({}, "invalid user_id specified"),
        ({"user_id": 5}, "user not found"),
        ({"actor_chat_id": -5}, "chat not found"),
        ({"message_id": 99, "user_id": 1000}, "MESSAGE_ID_INVALID"),
    ],
)
async def test_what_cannot_be_taken_away_is_refused(club: Club, parameters: dict[str, Any], text: str) -> None:
    assert await club.api.error("deleteMessageReaction", **{**club.where, **parameters}) == f"400 Bad Request: {text}"


@pytest.mark.parametrize("method", ["deleteMessageReaction", "deleteAllMessageReactions"])
async def test_only_who_may_delete_messages_takes_reactions_away(club: Club, method: str) -> None:
    club.group.promote(club.api.server.bot, "can_pin_messages")
    assert await club.api.error(method, **club.where, user_id=club.bob.id) == "400 Bad Request: not enough rights"
    channel = club.api.server.channel("News")
    refused = await club.api.error(method, chat_id=channel.id, message_id=1, user_id=club.bob.id)
    assert refused == "400 Bad Request: not enough rights"


async def test_a_picture_shows_reactions(club: Club) -> None:
    await club.react(THUMB)
    await club.ann.react(club.message, "🔥")
    await club.bob.react(club.message, "🔥")
    assert read_message(club.message.record, club.ann.account).reactions == (("🔥", 2), ("👍", 1))
