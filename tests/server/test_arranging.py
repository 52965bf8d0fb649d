"""What people arrange in their chats: video chats, settings, backgrounds, owners, communities, the right to write."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from aiogram.methods import GetChat
from aiogram.testing.images import picture
from tests.server.conftest import Api, decoded

if TYPE_CHECKING:
    from aiogram.testing import Group


JPEG = bytes.fromhex("ffd8 ffc0 000b 08 0028 001e 01 01 11 00 ffd9")
"""As much of a picture of 30 by 40 as tells what it is."""


class Club:
    def __init__(self, api: Api) -> None:
        self.api = api
        self.olga, self.ann, self.bob = (api.server.user(name) for name in ("Olga", "Ann", "Bob"))
        self.chat: Group = api.server.supergroup("Club", members=[self.olga, self.ann, self.bob])

    async def told(self, kind: str = "message") -> dict[str, Any]:
        """Return the newest message that the bot got."""
        found: dict[str, Any] = (await self.api.updates(offset=-1))[0][kind]
        return found

    async def full(self, chat_id: int) -> Any:
        return decoded(GetChat, await self.api.result("getChat", chat_id=chat_id))


@pytest.fixture
def club(api: Api) -> Club:
    return Club(api)


async def test_video_chat_is_told_from_its_announcement_to_its_end(club: Club) -> None:
    clock = club.api.server.clock
    start = clock.now() + timedelta(hours=1)
    await club.olga.schedule_video_chat(start, chat=club.chat)
    assert (await club.told())["video_chat_scheduled"] == {"start_date": int(start.timestamp())}
    await clock.advance(3600)
    await club.olga.start_video_chat(club.chat)
    assert (await club.told())["video_chat_started"] == {}
    await club.ann.invite_to_video_chat(club.bob, chat=club.chat)
    assert [one["first_name"] for one in (await club.told())["video_chat_participants_invited"]["users"]] == ["Bob"]
    await clock.advance(90)
    await club.olga.end_video_chat(club.chat)
    assert (await club.told())["video_chat_ended"] == {"duration": 90}


async def test_video_chats_are_one_at_a_time_and_for_administrators(club: Club) -> None:
    with pytest.raises(ValueError, match="Ann may not decide on video chats in 'Club'"):
        await club.ann.start_video_chat(club.chat)
    with pytest.raises(ValueError, match="there is no video chat in 'Club'"):
        await club.olga.end_video_chat(club.chat)
    with pytest.raises(ValueError, match="that has passed"):
        await club.olga.schedule_video_chat(club.api.server.clock.now(), chat=club.chat)
    await club.olga.start_video_chat(club.chat)
    with pytest.raises(ValueError, match="there is one"):
        await club.olga.start_video_chat(club.chat)
    stranger = club.api.server.user("Eve")
    with pytest.raises(ValueError, match="Eve is not a member of 'Club'"):
        await club.olga.invite_to_video_chat(stranger, chat=club.chat)


async def test_timer_takes_away_what_is_sent_after_it_was_set(club: Club) -> None:
    clock = club.api.server.clock
    before = await club.ann.send("Stays", chat=club.chat)
    await club.olga.set_auto_delete(60, chat=club.chat)
    assert (await club.told())["message_auto_delete_timer_changed"] == {"message_auto_delete_time": 60}
    after = await club.ann.send("Goes", chat=club.chat)
    assert (await club.full(club.chat.id)).message_auto_delete_time == 60
    await clock.advance(59)
    assert not after.deleted
    await clock.advance(1)
    assert (before.deleted, after.deleted) == (False, True)
    await club.olga.set_auto_delete(0, chat=club.chat)
    kept = await club.ann.send("Stays too", chat=club.chat)
    await clock.advance(120)
    assert not kept.deleted
    assert (await club.full(club.chat.id)).message_auto_delete_time is None


async def test_price_of_a_message_is_paid_by_all_but_administrators(club: Club) -> None:
    server = club.api.server
    await club.olga.set_message_price(5, chat=club.chat)
    assert (await club.told())["paid_message_price_changed"] == {"paid_message_star_count": 5}
    with pytest.raises(ValueError, match="Ann has 0 Stars and needs 5 for a message to 'Club'"):
        await club.ann.send("Hello", chat=club.chat)
    server.give_stars(club.ann, 8)
    server.bot.can_read_all_group_messages = True
    await club.ann.send("Hello", chat=club.chat)
    assert (await club.told())["paid_star_count"] == 5
    assert club.ann.stars == 3
    await club.olga.send("Welcome", chat=club.chat)
    assert "paid_star_count" not in await club.told()
    assert (await club.full(club.chat.id)).paid_message_star_count == 5


async def test_settings_are_for_who_may_change_them(club: Club) -> None:
    with pytest.raises(ValueError, match="Ann may not decide on how long messages stay in 'Club'"):
        await club.ann.set_auto_delete(60, chat=club.chat)
    group = club.api.server.group("Table", members=[club.olga])
    with pytest.raises(ValueError, match="it is a group chat, not a supergroup"):
        await club.olga.set_message_price(5, chat=group)


async def test_place_of_a_supergroup_is_in_its_description(club: Club) -> None:
    await club.olga.set_location("Market 1", 54.3, 10.1, chat=club.chat)
    place = (await club.full(club.chat.id)).location
    assert (place.address, place.location.latitude) == ("Market 1", 54.3)
    with pytest.raises(ValueError, match="no supergroup can be at"):
        await club.olga.set_location("Nowhere", 91, 0, chat=club.chat)


async def test_owner_hands_over_and_stays_as_an_administrator(club: Club) -> None:
    with pytest.raises(ValueError, match="it is not theirs"):
        await club.ann.hand_over(club.bob, chat=club.chat)
    await club.olga.hand_over(club.ann, chat=club.chat)
    assert (await club.told())["chat_owner_changed"]["new_owner"]["first_name"] == "Ann"
    standing = {one["user"]["first_name"]: one["status"] for one in await admins(club)}
    assert standing == {"Olga": "administrator", "Ann": "creator"}


async def test_owner_who_leaves_is_told_with_who_comes_next(club: Club) -> None:
    club.chat.promote(club.bob)
    await club.olga.leave(club.chat)
    assert (await club.told())["chat_owner_left"]["new_owner"]["first_name"] == "Bob"
    other = club.api.server.supergroup("Other", members=[club.ann])
    await club.ann.leave(other)
    assert (await club.told())["chat_owner_left"] == {}


async def admins(club: Club) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = await club.api.result("getChatAdministrators", chat_id=club.chat.id)
    return found


@pytest.mark.parametrize(
    ("colors", "kind"),
    [([0xFF0000], "solid"), ([0xFF0000, 0x00FF00], "gradient"), ([1, 2, 3, 4], "freeform_gradient")],
)
async def test_background_is_filled_by_so_many_colors(club: Club, colors: list[int], kind: str) -> None:
    await club.ann.set_background(colors, angle=45, dimming=20)
    shown = (await club.told())["chat_background_set"]["type"]
    assert (shown["type"], shown["fill"]["type"], shown["dark_theme_dimming"]) == ("fill", kind, 20)
    assert shown["fill"].get("rotation_angle") == (45 if kind == "gradient" else None)


async def test_background_can_be_a_picture_a_pattern_or_a_theme(club: Club) -> None:
    await club.ann.set_background(wallpaper=JPEG, blurred=True)
    shown = (await club.told())["chat_background_set"]["type"]
    assert (shown["type"], shown["is_blurred"], "is_moving" in shown) == ("wallpaper", True, False)
    file = await club.api.result("getFile", file_id=shown["document"]["file_id"])
    assert file["file_size"] == len(JPEG)
    await club.ann.set_background([1, 2, 3], pattern=picture(30, 40), intensity=70, moving=True)
    shown = (await club.told())["chat_background_set"]["type"]
    assert (shown["type"], shown["fill"]["colors"]) == ("pattern", [1, 2, 3])
    assert (shown["intensity"], shown["is_moving"]) == (70, True)
    await club.ann.set_background(theme="🏝")
    assert (await club.told())["chat_background_set"]["type"] == {"type": "chat_theme", "theme_name": "🏝"}
    with pytest.raises(ValueError, match="a wallpaper is a JPEG"):
        await club.ann.set_background(wallpaper=picture(30, 40))
    with pytest.raises(ValueError, match="1 to 4 colors, got 0"):
        await club.ann.set_background()


async def test_community_is_told_shown_and_left(club: Club) -> None:
    neighbours = club.api.server.community("Neighbours")
    with pytest.raises(ValueError, match="Ann may not decide on the community in 'Club'"):
        await club.ann.add_to_community(club.chat, neighbours)
    await club.olga.add_to_community(club.chat, neighbours)
    assert (await club.told())["community_chat_added"]["community"]["name"] == "Neighbours"
    assert (await club.full(club.chat.id)).community.id == neighbours.id
    eve = club.api.server.user("Eve")
    await eve.join_through(neighbours, club.chat)
    assert (await club.told())["community_chat_joined"]["community"]["id"] == neighbours.id
    assert eve.account in club.chat.record.members
    await club.olga.remove_from_community(club.chat)
    assert (await club.told())["community_chat_removed"] == {}
    with pytest.raises(ValueError, match="'Club' is not in the community 'Neighbours'"):
        await club.api.server.user("Max").join_through(neighbours, club.chat)


async def test_bot_in_a_community_is_told_in_private(club: Club) -> None:
    await club.olga.add_to_community(club.api.server.bot, club.api.server.community("Neighbours"))
    told = await club.told()
    assert (told["chat"]["id"], "community_chat_added" in told) == (club.olga.id, True)


@pytest.mark.parametrize("how", ["from_request", "web_app_name", "from_attachment_menu"])
async def test_who_lets_a_bot_write_can_be_written_to(club: Club, how: str) -> None:
    eve = club.api.server.user("Eve", started=False)
    club.chat.add(eve)
    refused = await club.api.error("sendMessage", chat_id=eve.id, text="Hello")
    assert refused == "403 Forbidden: bot can't initiate conversation with a user"
    match how:
        case "from_request":
            app = await eve.open_app_link("shop", writing=False)
            assert (await club.api.error("sendMessage", chat_id=eve.id, text="Hello")).startswith("403")
            await app.request_write_access()
        case "web_app_name":
            await eve.open_app_link("shop")
        case _:
            await eve.add_to_attachment_menu()
    assert (await club.told())["write_access_allowed"] == {how: "shop" if how == "web_app_name" else True}
    await club.api.result("sendMessage", chat_id=eve.id, text="Hello")


async def test_bot_that_may_write_already_is_told_nothing(club: Club) -> None:
    await club.ann.open_app_link("shop")
    assert await club.api.updates() == []
