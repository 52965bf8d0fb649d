"""People run a club: they talk, they arrange their chat, they come and go."""

from __future__ import annotations

from base64 import b64decode
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from aiogram.testing import picture

from .steps import HOUR, polling

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer, Group, Person

EVENING = 9 * HOUR
GAME = 25 * 60
DUSK = b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAKBueIx4ZKCMgoy0qqC+8P//8Nzc8P//////////////////////////////////////"
    "////////////////////wAALCACgAFoBAREA/8QAFgABAQEAAAAAAAAAAAAAAAAAAAED/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/a"
    "AAgBAQAAPwDYAAAAAAAEAAAAAAAAAAABAAAAAAAAQAAAAAAAAAAAEAAAAAAABAAAAAAAAAAAAQAAAAAAAEAAAAAAAAAAAB//2Q=="
)
"""A JPEG that is light at the top and dark at the bottom."""


def chess_club(server: BotApiServer) -> tuple[Group, Person, Person]:
    """Make a supergroup that Olga owns and Ann is in."""
    olga, ann = (server.user(name, language_code="en") for name in ("Olga", "Ann"))
    return server.supergroup("Chess club", members=[olga, ann]), olga, ann


@pytest.fixture
async def olga_holds_a_video_chat(server: BotApiServer) -> None:
    """Olga announces a video chat in *Chess club*. In the evening she calls Ann in, and ends it after 25 minutes."""
    club, olga, ann = chess_club(server)

    async def story() -> None:
        await polling(server)
        await olga.schedule_video_chat(server.clock.now() + timedelta(seconds=EVENING), chat=club)
        await server.clock.advance(EVENING)
        await olga.start_video_chat(club)
        await olga.invite_to_video_chat(ann, chat=club)
        await server.clock.advance(GAME)
        await olga.end_video_chat(club)

    server.story(story())


@pytest.fixture
async def ann_says_where_we_meet(server: BotApiServer) -> None:
    """Ann shares a place in *Chess club*, where the bot is an administrator. Later Olga writes `/where`."""
    club, olga, ann = chess_club(server)
    club.promote(server.bot)
    await ann.send_venue(48.2082, 16.3738, "Cat café", "Blumenstockgasse 5, Vienna", chat=club)
    await olga.send("/where", chat=club)


@pytest.fixture
async def olga_sets_a_timer(server: BotApiServer) -> None:
    """Olga has the messages of *Chess club* disappear after a day. Two days later she lets them stay again."""
    club, olga, ann = chess_club(server)

    async def story() -> None:
        await polling(server)
        await olga.set_auto_delete(24 * HOUR, chat=club)
        await ann.send("Who plays tonight?", chat=club)
        await polling(server)
        await server.clock.advance(48 * HOUR)
        await olga.set_auto_delete(0, chat=club)

    server.story(story())


@pytest.fixture
async def olga_sets_a_price(server: BotApiServer) -> None:
    """Olga lets a message in *Chess club* cost 3 Telegram Stars. Ann, who has 10, writes `/rules` there."""
    club, olga, ann = chess_club(server)
    server.give_stars(ann, 10)

    async def story() -> None:
        await polling(server)
        await olga.set_message_price(3, chat=club)
        await ann.send("/rules", chat=club)

    server.story(story())


@pytest.fixture
async def olga_hands_the_club_over(server: BotApiServer) -> None:
    """Olga makes Ann the owner of *Chess club*."""
    club, olga, ann = chess_club(server)
    await olga.hand_over(ann, chat=club)


@pytest.fixture
async def olga_leaves_her_club(server: BotApiServer) -> None:
    """Olga, who owns *Chess club*, leaves it. Ann is an administrator there."""
    club, olga, ann = chess_club(server)
    club.promote(ann)
    await olga.leave(club)


@pytest.fixture
async def club_joins_a_community(server: BotApiServer) -> None:
    """Olga adds *Chess club* to the community *Old town*, from which Bob joins. Later she takes it out again."""
    club, olga, _ = chess_club(server)
    bob = server.user("Bob", language_code="en")
    town = server.community("Old town")

    async def story() -> None:
        await polling(server)
        await olga.add_to_community(club, town)
        await polling(server)
        await bob.join_through(town, club)
        await polling(server)
        await olga.remove_from_community(club)

    server.story(story())


@pytest.fixture
async def club_with_a_place(server: BotApiServer) -> None:
    """The supergroup *Chess club* belongs to a place on the map. Ann writes `/where` there."""
    club, olga, ann = chess_club(server)
    await olga.set_location("Market square 1", 54.3233, 10.1394, chat=club)
    await ann.send("/where", chat=club)


@pytest.fixture
async def ann_boosts_the_club_twice(server: BotApiServer) -> None:
    """Ann, who has Telegram Premium, boosts the supergroup *Chess club*, and a minute later once more."""
    olga = server.user("Olga", language_code="en")
    ann = server.user("Ann", language_code="en", is_premium=True)
    club = server.supergroup("Chess club", members=[olga, ann])

    async def story() -> None:
        await polling(server)
        for _ in range(2):
            await ann.boost(club)
            await server.clock.advance(60)

    server.story(story())


@pytest.fixture
async def ann_lets_the_bot_write(server: BotApiServer) -> None:
    """Ann is in *Chess club*, and has never written to the bot. In its Web App she lets it write to her."""
    olga = server.user("Olga", language_code="en")
    ann = server.user("Ann", language_code="en", started=False)
    server.supergroup("Chess club", members=[olga, ann])

    async def story() -> None:
        await polling(server)
        app = await ann.open_app_link("tournament", writing=False)
        await app.request_write_access()

    server.story(story())


@pytest.fixture
async def ann_paints_the_chat(server: BotApiServer) -> None:
    """Ann gives her chat with the bot a plain background, then a gradient, then one of four colours that moves."""
    ann = server.user("Ann", language_code="en")
    for colors in ([0x2E8B57], [0xF4A261, 0x264653], [0xDBDDBB, 0x6BA587, 0xD5D88D, 0x88B884]):
        await ann.set_background(colors, angle=45, dimming=30)


@pytest.fixture
async def ann_hangs_up_a_picture(server: BotApiServer) -> None:
    """Ann gives her chat with the bot a blurred photo as its background."""
    await server.user("Ann", language_code="en").set_background(wallpaper=DUSK, blurred=True, dimming=40)


@pytest.fixture
async def ann_chooses_a_pattern(server: BotApiServer) -> None:
    """Ann gives her chat with the bot a pattern on two colours, which follows when she tilts her phone."""
    await server.user("Ann", language_code="en").set_background(
        [0xFEC496, 0xDD6CB9], pattern=picture(512, 512), intensity=60, moving=True
    )


@pytest.fixture
async def ann_chooses_a_theme(server: BotApiServer) -> None:
    """Ann gives her chat with the bot one of the themes of her app."""
    await server.user("Ann", language_code="en").set_background(theme="🏝")


@pytest.fixture
async def ann_tries_backgrounds(server: BotApiServer) -> None:
    """Ann tries backgrounds in her chat with the bot: a colour, a photo, a pattern, and a theme of her app."""
    ann = server.user("Ann", language_code="en")
    await ann.set_background([0x2E8B57])
    await ann.set_background(wallpaper=DUSK)
    await ann.set_background([0xFEC496, 0xDD6CB9], pattern=picture(512, 512))
    await ann.set_background(theme="🏝")
