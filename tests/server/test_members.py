"""Who is in a chat and what they may do there: what bots decide, what they learn of it, and what they are refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from aiogram.methods import GetChat, GetChatAdministrators, GetChatMember
from aiogram.testing.images import picture
from tests.server.conftest import Api, decoded

if TYPE_CHECKING:
    from aiogram.testing import Person
    from aiogram.testing.server import Group

DAY = 24 * 3600


class World(NamedTuple):
    """A supergroup that Olga owns, with Ann and Bob in it, and the bot as an administrator."""

    api: Api
    group: Group
    olga: Person
    ann: Person
    bob: Person

    async def error(self, method: str, **parameters: Any) -> str:
        return await self.api.error(method, chat_id=self.group.id, **parameters)

    async def ask(self, method: str, **parameters: Any) -> Any:
        return await self.api.result(method, chat_id=self.group.id, **parameters)

    async def member(self, person: Person) -> dict[str, Any]:
        found: dict[str, Any] = await self.ask("getChatMember", user_id=person.id)
        assert decoded(GetChatMember, found).status == found["status"]
        return found

    async def heard(self, *kinds: str) -> list[dict[str, Any]]:
        """Return the updates of these kinds, all of which the bot has asked for."""
        every = ["message", "chat_member", "my_chat_member", "edited_message"]
        updates = await self.api.updates(allowed_updates=every)
        if updates:
            await self.api.updates(offset=updates[-1]["update_id"] + 1)
        return [one[kind] for one in updates for kind in kinds if kind in one]


@pytest.fixture
async def world(api: Api) -> World:
    server = api.server
    olga, ann, bob = (server.user(name) for name in ("Olga", "Ann", "Bob"))
    group = server.supergroup("Club", members=[olga, ann, bob])
    group.promote(server.bot)
    world = World(api, group, olga, ann, bob)
    await world.heard()
    return world


async def test_chat_is_described_with_everything_that_it_has(world: World) -> None:
    await world.ask("setChatDescription", description=" A club ")
    message = await world.ask("sendMessage", text="Rules")
    await world.ask("pinChatMessage", message_id=message["message_id"])
    await world.olga.set_chat_photo(world.group, picture(300, 300))
    world.group.allow_reactions("👍")
    full = await world.ask("getChat")
    assert full["description"] == "A club"
    assert full["pinned_message"]["text"] == "Rules"
    assert full["available_reactions"] == [{"type": "emoji", "emoji": "👍"}]
    assert full["permissions"]["can_send_messages"] is True
    assert full["max_reaction_count"] == 11
    chat = decoded(GetChat, full)
    assert chat.title == "Club"
    assert chat.photo is not None
    assert (await world.api.call("getFile", file_id=chat.photo.big_file_id)).body["ok"]


async def test_private_chat_is_described_by_its_person(api: Api) -> None:
    ann = api.server.user("Ann", username="ann")
    full = await api.result("getChat", chat_id=ann.id)
    assert full["active_usernames"] == ["ann"]
    assert full["type"] == "private"
    assert "permissions" not in full


async def test_administrators_are_the_owner_and_those_made_so_without_other_bots(world: World) -> None:
    other = world.api.server.add_bot("Other", username="other_bot")
    world.group.add(other)
    world.group.promote(other)
    shown = await world.ask("getChatAdministrators")
    assert [one["user"]["first_name"] for one in shown] == ["Olga", "Example Bot"]
    assert [one.status for one in decoded(GetChatAdministrators, shown)] == ["creator", "administrator"]
    assert len(await world.ask("getChatAdministrators", return_bots=True)) == 3
    assert await world.ask("getChatMemberCount") == 5


async def test_private_chat_has_two_members_and_no_administrators(api: Api) -> None:
    ann = api.server.user("Ann")
    assert await api.result("getChatMemberCount", chat_id=ann.id) == 2
    refused = await api.error("getChatAdministrators", chat_id=ann.id)
    assert refused == "400 Bad Request: there are no administrators in the private chat"


async def test_somebody_who_was_never_there_has_left(world: World) -> None:
    assert (await world.member(world.api.server.user("Eve")))["status"] == "left"


@pytest.mark.parametrize(
    ("user_id", "text"), [(0, "invalid user_id specified"), ("x", "invalid user_id specified"), (5, "user not found")]
)
async def test_member_that_is_nobody_is_refused(world: World, user_id: Any, text: str) -> None:
    assert await world.error("getChatMember", user_id=user_id) == f"400 Bad Request: {text}"


async def test_ban_takes_somebody_out_and_keeps_them_out(world: World) -> None:
    assert await world.ask("banChatMember", user_id=world.ann.id) is True
    assert await world.member(world.ann) == {
        "user": {"id": world.ann.id, "is_bot": False, "first_name": "Ann"},
        "status": "kicked",
        "until_date": 0,
    }
    (change,) = await world.heard("chat_member")
    assert (change["old_chat_member"]["status"], change["new_chat_member"]["status"]) == ("member", "kicked")
    assert change["from"]["first_name"] == "Example Bot"
    assert world.group.last.json["left_chat_member"]["first_name"] == "Ann"
    with pytest.raises(ValueError, match="Ann is not a member of 'Club'"):
        await world.ann.send("Hello", chat=world.group)


@pytest.mark.parametrize(("ahead", "ends"), [(29, False), (30, True), (366 * DAY, True), (366 * DAY + 1, False)])
async def test_ban_ends_by_itself_unless_it_is_too_short_or_too_long(world: World, ahead: int, ends: bool) -> None:
    now = world.api.server.clock.unix()
    await world.ask("banChatMember", user_id=world.ann.id, until_date=now + ahead)
    assert (await world.member(world.ann))["until_date"] == (now + ahead if ends else 0)
    await world.api.server.clock.advance(ahead + 1)
    assert (await world.member(world.ann))["status"] == ("left" if ends else "kicked")


@pytest.mark.parametrize("revoke", [False, True])
async def test_ban_leaves_others_what_the_person_has_written(world: World, revoke: bool) -> None:
    await world.ann.send("Spam", chat=world.group)
    await world.bob.send("Ham", chat=world.group)
    await world.ask("banChatMember", user_id=world.ann.id, revoke_messages=revoke)
    assert [one.text for one in world.group.messages if one.text] == ["Spam", "Ham"]


async def test_unban_removes_somebody_who_is_there_unless_only_bans_are_meant(world: World) -> None:
    await world.ask("unbanChatMember", user_id=world.ann.id, only_if_banned=True)
    assert (await world.member(world.ann))["status"] == "member"
    await world.ask("unbanChatMember", user_id=world.ann.id)
    assert (await world.member(world.ann))["status"] == "left"
    await world.ask("banChatMember", user_id=world.bob.id)
    await world.ask("unbanChatMember", user_id=world.bob.id, only_if_banned=True)
    assert (await world.member(world.bob))["status"] == "left"


async def test_restriction_leaves_what_it_says_and_ends(world: World) -> None:
    now = world.api.server.clock.unix()
    permissions = {"can_send_messages": True}
    await world.ask("restrictChatMember", user_id=world.ann.id, permissions=permissions, until_date=now + 60)
    shown = await world.member(world.ann)
    assert (shown["status"], shown["is_member"], shown["until_date"]) == ("restricted", True, now + 60)
    assert (shown["can_send_messages"], shown["can_send_photos"]) == (True, False)
    await world.ann.send("Still here", chat=world.group)
    with pytest.raises(ValueError, match="Ann may not send photos to 'Club'"):
        await world.ann.send_photo(picture(10, 10), chat=world.group)
    await world.api.server.clock.advance(60)
    assert (await world.member(world.ann))["status"] == "member"


@pytest.mark.parametrize(("independent", "photos"), [(False, True), (True, False)])
async def test_permissions_bring_others_along_unless_they_are_independent(
    world: World, independent: bool, photos: bool
) -> None:
    await world.ask(
        "restrictChatMember",
        user_id=world.ann.id,
        permissions={"can_send_other_messages": True},
        use_independent_chat_permissions=independent,
    )
    assert (await world.member(world.ann))["can_send_photos"] is photos


async def test_restriction_outlives_leaving(world: World) -> None:
    await world.ask("restrictChatMember", user_id=world.ann.id, permissions={})
    await world.ann.leave(world.group)
    shown = await world.member(world.ann)
    assert (shown["status"], shown["is_member"]) == ("restricted", False)
    await world.bob.add(world.ann, chat=world.group)
    assert (await world.member(world.ann))["is_member"] is True


async def test_promotion_gives_rights_and_demotion_takes_them(world: World) -> None:
    await world.ask("promoteChatMember", user_id=world.ann.id, can_pin_messages=True)
    shown = await world.member(world.ann)
    assert (shown["status"], shown["can_be_edited"], shown["can_pin_messages"]) == ("administrator", True, True)
    assert shown["can_delete_messages"] is False
    await world.ask("setChatAdministratorCustomTitle", user_id=world.ann.id, custom_title="Host")
    assert (await world.member(world.ann))["custom_title"] == "Host"
    await world.ask("promoteChatMember", user_id=world.ann.id)
    assert (await world.member(world.ann))["status"] == "member"
    changes = await world.heard("chat_member")
    assert [one["new_chat_member"]["status"] for one in changes] == ["administrator", "administrator", "member"]


async def test_bot_gives_no_right_that_it_lacks(world: World) -> None:
    world.group.promote(world.api.server.bot, "can_promote_members")
    refused = await world.error("promoteChatMember", user_id=world.ann.id, can_pin_messages=True)
    assert refused == "400 Bad Request: not enough rights"


async def test_tag_is_shown_beside_an_ordinary_member(world: World) -> None:
    await world.ask("setChatMemberTag", user_id=world.ann.id, tag="baker")
    assert (await world.member(world.ann))["tag"] == "baker"
    await world.ask("setChatMemberTag", user_id=world.ann.id, tag="")
    assert "tag" not in await world.member(world.ann)


@pytest.mark.parametrize(
    ("method", "parameter", "what"),
    [("setChatAdministratorCustomTitle", "custom_title", "CUSTOM_TITLE"), ("setChatMemberTag", "tag", "TAG")],
)
async def test_titles_and_tags_are_short_and_without_emoji(
    world: World, method: str, parameter: str, what: str
) -> None:
    if what == "CUSTOM_TITLE":
        await world.ask("promoteChatMember", user_id=world.ann.id, can_pin_messages=True)
    about: dict[str, Any] = {"user_id": world.ann.id}
    assert await world.error(method, **about, **{parameter: "a" * 17}) == f"400 Bad Request: {what}_INVALID"
    refused = await world.error(method, **about, **{parameter: "Host ☕"})
    assert refused == f"400 Bad Request: {what}_EMOJI_NOT_ALLOWED"
    await world.ask(method, **about, **{parameter: "Gastgeberin €£&#"})
    assert (await world.member(world.ann))[parameter] == "Gastgeberin €£&#"


async def test_permissions_of_a_chat_hold_for_everybody(world: World) -> None:
    await world.ask("setChatPermissions", permissions={"can_send_photos": True}, use_independent_chat_permissions=True)
    with pytest.raises(ValueError, match="Ann may not send text messages to 'Club'"):
        await world.ann.send("Hello", chat=world.group)
    assert (await world.ask("getChat"))["permissions"]["can_send_photos"] is True


async def test_title_changes_and_the_chat_is_told(world: World) -> None:
    await world.ask("setChatTitle", title="  New   club ")
    assert world.group.title == "New club"
    assert world.group.last.json["new_chat_title"] == "New club"


async def test_stickers_of_a_supergroup_come_and_go(world: World) -> None:
    assert await world.error("setChatStickerSet", sticker_set_name="none") == "400 Bad Request: sticker set not found"
    await world.ask("deleteChatStickerSet")
    assert "sticker_set_name" not in await world.ask("getChat")


async def test_channels_are_banned_as_senders(world: World) -> None:
    channel = world.api.server.channel("News")
    assert await world.ask("banChatSenderChat", sender_chat_id=channel.id) is True
    assert channel.id in world.group.record.banned_senders
    assert await world.ask("unbanChatSenderChat", sender_chat_id=channel.id) is True
    assert not world.group.record.banned_senders


async def test_bot_leaves_and_is_no_longer_let_in(world: World) -> None:
    assert await world.ask("leaveChat") is True
    assert await world.error("getChatMemberCount") == "403 Forbidden: bot is not a member of the supergroup chat"


async def test_bot_learns_that_it_was_added_promoted_and_removed(world: World) -> None:
    server = world.api.server
    group = server.supergroup("Late", members=[world.olga], with_bot=False)
    await world.olga.add(server.bot, chat=group)
    await world.olga.promote(server.bot, "can_pin_messages", chat=group)
    await world.olga.demote(server.bot, chat=group)
    await world.olga.remove(server.bot, chat=group)
    changes = await world.heard("my_chat_member")
    statuses = [one["new_chat_member"]["status"] for one in changes]
    assert statuses == ["member", "administrator", "member", "kicked"]
    assert (
        await world.api.error("getChat", chat_id=group.id) == "403 Forbidden: bot was kicked from the supergroup chat"
    )


async def test_people_come_to_public_chats_only(world: World) -> None:
    eve = world.api.server.user("Eve")
    with pytest.raises(ValueError, match="Eve cannot join 'Club': it is private"):
        await eve.join(world.group)
    public = world.api.server.supergroup("Open", members=[world.olga], username="open_club")
    await eve.join(public)
    assert public.last.json["new_chat_members"][0]["first_name"] == "Eve"
    with pytest.raises(ValueError, match="Eve is in 'Open' already"):
        await eve.join(public)


NO_RIGHTS = [
    ("banChatMember", {}, "not enough rights to restrict/unrestrict chat member"),
    ("unbanChatMember", {}, "not enough rights to restrict/unrestrict chat member"),
    ("restrictChatMember", {"permissions": {}}, "not enough rights to restrict/unrestrict chat member"),
    ("promoteChatMember", {"can_pin_messages": True}, "not enough rights"),
    ("setChatMemberTag", {"tag": "x"}, "not enough rights"),
    ("setChatPermissions", {"permissions": {}}, "not enough rights to change chat permissions"),
    ("setChatTitle", {"title": "x"}, "not enough rights to change chat title"),
    ("setChatDescription", {"description": "x"}, "not enough rights to set chat description"),
    ("setChatStickerSet", {"sticker_set_name": "x"}, "not enough rights"),
    ("deleteChatStickerSet", {}, "not enough rights"),
    ("banChatSenderChat", {"sender_chat_id": -1000000000001}, "not enough rights"),
    ("unbanChatSenderChat", {"sender_chat_id": -1000000000001}, "not enough rights"),
]


@pytest.mark.parametrize(("method", "parameters", "text"), NO_RIGHTS)
async def test_without_the_right_it_is_refused(
    world: World, method: str, parameters: dict[str, Any], text: str
) -> None:
    world.group.promote(world.api.server.bot, "can_delete_stories")
    assert await world.error(method, user_id=world.ann.id, **parameters) == f"400 Bad Request: {text}"


ABOUT = [
    ("banChatMember", "Olga", {}, "can't remove chat owner"),
    ("banChatMember", "Example Bot", {}, "can't restrict self"),
    ("promoteChatMember", "Example Bot", {}, "can't promote self"),
    ("setChatAdministratorCustomTitle", "Olga", {"custom_title": "x"}, "only the owner can edit their custom title"),
    ("setChatAdministratorCustomTitle", "Ann", {"custom_title": "x"}, "user is not an administrator"),
    ("restrictChatMember", "Ann", {"permissions": "[]"}, "object expected as permissions"),
    ("restrictChatMember", "Ann", {"permissions": "{"}, "can't parse permissions JSON object"),
]


@pytest.mark.parametrize(("method", "name", "parameters", "text"), ABOUT)
async def test_what_cannot_be_done_to_somebody_is_refused(
    world: World, method: str, name: str, parameters: dict[str, Any], text: str
) -> None:
    account = next(one for one in world.group.record.members if one.first_name == name)
    assert await world.error(method, user_id=account.id, **parameters) == f"400 Bad Request: {text}"


async def test_administrator_of_somebody_else_is_out_of_reach(world: World) -> None:
    await world.olga.promote(world.ann, chat=world.group)
    for method in ("banChatMember", "unbanChatMember"):
        refused = await world.error(method, user_id=world.ann.id)
        assert refused == "400 Bad Request: user is an administrator of the chat"
    refused = await world.error("setChatAdministratorCustomTitle", user_id=world.ann.id, custom_title="x")
    assert refused == "400 Bad Request: not enough rights to change custom title of the user"


KINDS = [
    ("private", "banChatMember", {}, "can't ban members in private chats"),
    ("private", "unbanChatMember", {}, "method is available for supergroup and channel chats only"),
    ("private", "restrictChatMember", {}, "method is available only for supergroups"),
    ("private", "promoteChatMember", {}, "method is available for supergroup and channel chats only"),
    ("private", "setChatStickerSet", {}, "method is available only for supergroups"),
    ("private", "setChatAdministratorCustomTitle", {}, "method is available only for groups and supergroups"),
    ("private", "leaveChat", {}, "can't leave private chats"),
    ("private", "setChatTitle", {"title": "x"}, "can't change private chat title"),
    ("private", "setChatTitle", {"title": " "}, "title must be non-empty"),
    ("group", "restrictChatMember", {}, "method is available only for supergroups"),
    ("group", "promoteChatMember", {}, "method is available for supergroup and channel chats only"),
    ("private", "banChatSenderChat", {}, "sender_chat_id is empty"),
    ("private", "banChatSenderChat", {"sender_chat_id": "x"}, "sender_chat_id is not a valid Integer"),
]


@pytest.mark.parametrize(("kind", "method", "parameters", "text"), KINDS)
async def test_chat_of_another_kind_is_refused(
    api: Api, kind: str, method: str, parameters: dict[str, Any], text: str
) -> None:
    ann = api.server.user("Ann")
    chat_id = ann.id if kind == "private" else api.server.group("Club", members=[ann]).id
    refused = await api.error(method, chat_id=chat_id, user_id=ann.id, **parameters)
    assert refused == f"400 Bad Request: {text}"


async def test_what_is_the_same_is_not_modified(world: World) -> None:
    assert await world.error("setChatTitle", title="Club") == "400 Bad Request: CHAT_NOT_MODIFIED"
    assert await world.error("setChatDescription") == "400 Bad Request: chat description is not modified"


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
async def test_a_bot_that_was_put_out_of_a_chat_or_has_left_it_is_told_so(api: Api, kind: str) -> None:
    ann = api.server.user("Ann")
    chats = [getattr(api.server, kind)(title, members=[ann]) for title in ("First", "Second")]
    await ann.remove(api.server.bot, chat=chats[0])
    await api.result("leaveChat", chat_id=chats[1].id)
    refusals = [await api.error("sendMessage", chat_id=chat.id, text="x") for chat in chats]
    assert refusals == [
        f"403 Forbidden: bot was kicked from the {kind} chat",
        f"403 Forbidden: bot is not a member of the {kind} chat",
    ]


async def test_a_bot_that_is_no_administrator_posts_in_no_channel(api: Api) -> None:
    ann = api.server.user("Ann")
    channel = api.server.channel("News", members=[ann])
    await ann.demote(api.server.bot, chat=channel)
    refusal = await api.error("sendMessage", chat_id=channel.id, text="x")
    assert refusal == "400 Bad Request: need administrator rights in the channel chat"
