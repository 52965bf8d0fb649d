"""Links into a chat, and requests to be let in: who may make them, where they lead, and what bots hear."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from aiogram.methods import CreateChatInviteLink
from tests.server.conftest import Api, decoded

if TYPE_CHECKING:
    from aiogram.testing import Person
    from aiogram.testing.server import Group

KINDS = ["chat_member", "chat_join_request", "message"]


class World(NamedTuple):
    api: Api
    group: Group
    olga: Person
    eve: Person

    async def link(self, **terms: Any) -> dict[str, Any]:
        made: dict[str, Any] = await self.api.result("createChatInviteLink", chat_id=self.group.id, **terms)
        assert decoded(CreateChatInviteLink, made).invite_link == made["invite_link"]
        return made

    async def ask(self, method: str, **parameters: Any) -> Any:
        return await self.api.result(method, chat_id=self.group.id, **parameters)

    async def heard(self, kind: str) -> list[dict[str, Any]]:
        updates = await self.api.updates(allowed_updates=KINDS)
        return [one[kind] for one in updates if kind in one]

    def status(self, person: Person) -> str:
        return self.group.record.member(person.account).status


@pytest.fixture
async def world(api: Api) -> World:
    olga, eve = api.server.user("Olga"), api.server.user("Eve", started=False)
    group = api.server.supergroup("Club", members=[olga])
    group.promote(api.server.bot)
    await api.updates(allowed_updates=KINDS)
    return World(api, group, olga, eve)


async def test_link_has_its_terms_and_leads_into_the_chat(world: World) -> None:
    made = await world.link(name="Flyer", member_limit=5)
    assert made["invite_link"].startswith("https://t.me/+")
    assert (made["name"], made["member_limit"], made["is_primary"], made["is_revoked"]) == ("Flyer", 5, False, False)
    chat = await world.eve.follow(made["invite_link"])
    assert chat is not None
    assert chat.title == "Club"
    (change,) = await world.heard("chat_member")
    assert change["invite_link"] == made
    assert change["new_chat_member"]["status"] == "member"


async def test_link_ends_at_its_time_and_with_its_last_place(world: World) -> None:
    clock = world.api.server.clock
    soon = await world.link(expire_date=clock.unix() + 60)
    few = await world.link(member_limit=1)
    await clock.advance(60)
    with pytest.raises(ValueError, match=r"Eve cannot follow .*: it leads nowhere, has expired, or is used up"):
        await world.eve.follow(soon["invite_link"])
    await world.eve.follow(few["invite_link"])
    with pytest.raises(ValueError, match="is used up"):
        await world.api.server.user("Dan").follow(few["invite_link"])
    await world.eve.leave(world.group)
    assert await world.api.server.user("Fay").follow(few["invite_link"]) is not None


async def test_edited_link_has_the_new_terms_alone(world: World) -> None:
    made = await world.link(name="Flyer", member_limit=5)
    edited = await world.ask("editChatInviteLink", invite_link=made["invite_link"], creates_join_request=True)
    assert edited["creates_join_request"] is True
    assert {"name", "member_limit"} & edited.keys() == set()


async def test_revoked_link_leads_nowhere(world: World) -> None:
    made = await world.link()
    revoked = await world.ask("revokeChatInviteLink", invite_link=made["invite_link"])
    assert revoked["is_revoked"] is True
    with pytest.raises(ValueError, match="leads nowhere"):
        await world.eve.follow(made["invite_link"])
    again = await world.api.error("revokeChatInviteLink", chat_id=world.group.id, invite_link=made["invite_link"])
    assert again == "400 Bad Request: INVITE_HASH_EXPIRED"


async def test_exported_link_takes_the_place_of_the_one_before(world: World) -> None:
    assert "invite_link" not in await world.ask("getChat")
    first, second = [await world.ask("exportChatInviteLink") for _ in range(2)]
    assert (await world.ask("getChat"))["invite_link"] == second != first
    with pytest.raises(ValueError, match="leads nowhere"):
        await world.eve.follow(first)
    assert await world.eve.follow(second) is not None


async def test_link_of_a_channel_can_cost_stars(api: Api) -> None:
    channel = api.server.channel("News", members=[api.server.user("Olga")])
    made = await api.result(
        "createChatSubscriptionInviteLink", chat_id=channel.id, subscription_period=2592000, subscription_price=10
    )
    assert (made["subscription_period"], made["subscription_price"]) == (2592000, 10)
    named = await api.result(
        "editChatSubscriptionInviteLink", chat_id=channel.id, invite_link=made["invite_link"], name="Fans"
    )
    assert (named["name"], named["subscription_price"]) == ("Fans", 10)


async def test_bot_sees_half_of_a_link_of_another(world: World) -> None:
    other = world.api.server.add_bot("Other", username="other_bot")
    world.group.add(other)
    world.group.promote(other)
    answer = await world.api.call("createChatInviteLink", bot=other, chat_id=world.group.id)
    await world.eve.follow(answer.body["result"]["invite_link"])
    (change,) = await world.heard("chat_member")
    assert change["invite_link"]["invite_link"].endswith("…")
    refused = await world.api.error(
        "editChatInviteLink", chat_id=world.group.id, invite_link=answer.body["result"]["invite_link"]
    )
    assert refused == "400 Bad Request: INVITE_HASH_EXPIRED"


async def test_request_waits_until_a_bot_approves_it(world: World) -> None:
    made = await world.link(creates_join_request=True)
    world.eve.account.bio = "A baker"
    assert await world.eve.follow(made["invite_link"]) is None
    assert world.status(world.eve) == "left"
    (request,) = await world.heard("chat_join_request")
    assert (request["from"]["first_name"], request["user_chat_id"], request["bio"]) == ("Eve", world.eve.id, "A baker")
    assert request["invite_link"]["pending_join_request_count"] == 1
    await world.api.result("sendMessage", chat_id=request["user_chat_id"], text="Why do you want to join?")
    assert await world.ask("approveChatJoinRequest", user_id=world.eve.id) is True
    assert world.status(world.eve) == "member"
    (change,) = await world.heard("chat_member")
    assert change["via_join_request"] is True


@pytest.mark.parametrize("end", ["approveChatJoinRequest", "declineChatJoinRequest", "five minutes"])
async def test_bot_writes_to_a_stranger_only_until_the_request_is_decided_or_five_minutes_old(
    world: World, end: str
) -> None:
    await world.eve.follow((await world.link(creates_join_request=True))["invite_link"])
    await world.api.server.clock.advance(299)
    await world.api.result("sendMessage", chat_id=world.eve.id, text="Why do you want to join?")
    if end == "five minutes":
        await world.api.server.clock.advance(1)
    else:
        await world.ask(end, user_id=world.eve.id)
    refused = await world.api.error("sendMessage", chat_id=world.eve.id, text="Hello?")
    assert refused == "403 Forbidden: bot can't initiate conversation with a user"
    await world.eve.send("/start")
    await world.api.result("sendMessage", chat_id=world.eve.id, text="Hello!")


async def test_declined_request_is_over(world: World) -> None:
    await world.eve.follow((await world.link(creates_join_request=True))["invite_link"])
    assert await world.ask("declineChatJoinRequest", user_id=world.eve.id) is True
    assert world.status(world.eve) == "left"
    for method in ("approveChatJoinRequest", "declineChatJoinRequest"):
        refused = await world.api.error(method, chat_id=world.group.id, user_id=world.eve.id)
        assert refused == "400 Bad Request: HIDE_REQUESTER_MISSING"


@pytest.mark.parametrize(("seconds", "opened", "taken"), [(10, False, True), (11, False, False), (600, True, True)])
async def test_guard_has_ten_seconds_unless_it_has_opened_a_web_app(
    world: World, seconds: int, opened: bool, taken: bool
) -> None:
    world.group.guard(world.api.server.bot)
    await world.eve.follow((await world.link(creates_join_request=True))["invite_link"])
    (request,) = await world.heard("chat_join_request")
    query = {"chat_join_request_query_id": request["query_id"]}
    if opened:
        await world.api.result("sendChatJoinRequestWebApp", **query, web_app_url="https://example.com/rules")
    await world.api.server.clock.advance(seconds)
    if taken:
        assert await world.api.result("answerChatJoinRequestQuery", **query, result="approve") is True
    else:
        refused = await world.api.error("answerChatJoinRequestQuery", **query, result="approve")
        assert refused.startswith("400 Bad Request: query is too old")
    assert world.status(world.eve) == ("member" if taken else "left")


@pytest.mark.parametrize(("result", "status"), [("approve", "member"), ("decline", "left"), ("queue", "left")])
async def test_guarding_bot_decides_by_the_query_or_leaves_it(world: World, result: str, status: str) -> None:
    world.group.guard(world.api.server.bot)
    await world.eve.follow((await world.link(creates_join_request=True))["invite_link"])
    (request,) = await world.heard("chat_join_request")
    query = {"chat_join_request_query_id": request["query_id"]}
    await world.api.result("sendChatJoinRequestWebApp", **query, web_app_url="https://example.com/")
    assert world.eve.opened_for_joining(world.group) == "https://example.com/"
    assert await world.api.result("answerChatJoinRequestQuery", **query, result=result) is True
    assert world.status(world.eve) == status
    assert (world.eve.account in world.group.record.door.requests) is (result == "queue")
    over = await world.api.error("answerChatJoinRequestQuery", **query, result=result)
    assert "query is too old" in over


async def test_banned_person_cannot_come_by_a_link(world: World) -> None:
    made = await world.link()
    await world.ask("banChatMember", user_id=world.eve.id)
    with pytest.raises(ValueError, match="Eve cannot join 'Club': they are banned there"):
        await world.eve.follow(made["invite_link"])


LINKS = ["exportChatInviteLink", "createChatInviteLink", "editChatInviteLink", "revokeChatInviteLink"]
LINKS += ["createChatSubscriptionInviteLink", "editChatSubscriptionInviteLink"]


@pytest.mark.parametrize("method", LINKS)
async def test_bot_without_the_right_makes_no_links(world: World, method: str) -> None:
    world.group.promote(world.api.server.bot, "can_pin_messages")
    refused = await world.api.error(method, chat_id=world.group.id)
    assert refused == "400 Bad Request: not enough rights to manage chat invite link"


@pytest.mark.parametrize("method", ["approveChatJoinRequest", "declineChatJoinRequest"])
async def test_bot_without_the_right_lets_nobody_in(world: World, method: str) -> None:
    world.group.promote(world.api.server.bot, "can_pin_messages")
    refused = await world.api.error(method, chat_id=world.group.id, user_id=world.eve.id)
    assert refused == "400 Bad Request: not enough rights to manage chat join requests"


async def test_who_is_there_already_needs_no_approval(world: World) -> None:
    refused = await world.api.error("approveChatJoinRequest", chat_id=world.group.id, user_id=world.olga.id)
    assert refused == "400 Bad Request: USER_ALREADY_PARTICIPANT"


async def test_limit_does_not_go_with_approval(world: World) -> None:
    refused = await world.api.error(
        "createChatInviteLink", chat_id=world.group.id, member_limit=1, creates_join_request=True
    )
    expected = "member limit can't be specified for links requiring administrator approval"
    assert refused == f"400 Bad Request: {expected}"
