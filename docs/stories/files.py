"""Somebody sends files, or asks the bot for some."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aiogram.testing import Attachment, picture

from .moderating import looked_after
from .writing import picture_rooms

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer

MUSIC = b"ID3" + bytes(20_000)
SPEECH = b"OggS" + bytes(6_000)
FILM = b"\0\0\0\x18ftypmp42" + bytes(90_000)


@pytest.fixture
async def ann_sends_a_photo(server: BotApiServer) -> None:
    """Ann has sent a photo of 1280 by 960 pixels, and asks *Is this the right part?* below it."""
    ann = server.user("Ann", language_code="en")
    await ann.send_photo(picture(1280, 960), caption="Is this the right part?")


@pytest.fixture
async def ann_sends_a_document(server: BotApiServer) -> None:
    """Ann has sent the file `orders.csv`, which has three lines."""
    ann = server.user("Ann", language_code="en")
    await ann.send_document(b"coffee,2\ntea,1\ncake,4\n", "orders.csv")


@pytest.fixture
async def ann_sends_a_song(server: BotApiServer) -> None:
    """Ann has sent a song of three minutes."""
    ann = server.user("Ann", language_code="en")
    song = Attachment("audio", MUSIC, "song.mp3", duration=181, title="Morning", performer="The Early Birds")
    await ann.send_file(song)


@pytest.fixture
async def ann_wants_her_songs_back(server: BotApiServer) -> None:
    """Ann has sent two songs, of which only the first has a title, and has written `/songs`."""
    ann = server.user("Ann", language_code="en")
    await ann.send_file(
        Attachment("audio", MUSIC, "song.mp3", duration=181, title="Morning", performer="The Early Birds")
    )
    await ann.send_file(Attachment("audio", MUSIC + bytes(900), "evening.mp3", duration=204))
    await ann.send("/songs")


@pytest.fixture
async def ann_speaks(server: BotApiServer) -> None:
    """Ann has sent a voice message of nine seconds."""
    ann = server.user("Ann", language_code="en")
    await ann.send_file(Attachment("voice", SPEECH, duration=9))


@pytest.fixture
async def ann_sends_a_video(server: BotApiServer) -> None:
    """Ann has sent a video of half a minute."""
    ann = server.user("Ann", language_code="en")
    await ann.send_file(Attachment("video", FILM, "trip.mp4", width=1280, height=720, duration=31))


@pytest.fixture
async def ann_sends_a_short_and_a_long_video(server: BotApiServer) -> None:
    """Ann has sent a video of half a minute, and one of 21 MB."""
    ann = server.user("Ann", language_code="en")
    await ann.send_file(Attachment("video", FILM, "trip.mp4", width=1280, height=720, duration=31))
    long = FILM + bytes(21 << 20)
    await ann.send_file(Attachment("video", long, "holiday.mp4", width=1280, height=720, duration=600))


@pytest.fixture
async def ann_sends_a_round_video(server: BotApiServer) -> None:
    """Ann has sent a round video of twelve seconds."""
    await send_round_video(server)


async def send_round_video(server: BotApiServer) -> None:
    """Have Ann send a round video."""
    ann = server.user("Ann", language_code="en")
    await ann.send_file(Attachment("video_note", FILM, width=384, height=384, duration=12))


@pytest.fixture
async def ann_sends_an_animation(server: BotApiServer) -> None:
    """Ann has sent an animation."""
    ann = server.user("Ann", language_code="en")
    await ann.send_file(Attachment("animation", FILM, "wave.mp4", width=480, height=270, duration=3))


def serve_files(server: BotApiServer) -> None:
    """Let files of every kind stand at example.com."""
    files = {"song.mp3": MUSIC, "hello.ogg": SPEECH, "trip.mp4": FILM, "wave.gif": b"GIF89a" + bytes(9_000)}
    for name, contents in {**files, "prices.pdf": b"%PDF-1.7" + bytes(4_000)}.items():
        server.host(f"https://example.com/{name}", contents)
    picture_rooms(server)


@pytest.fixture
async def ann_starts_where_files_are_served(server: BotApiServer) -> None:
    """Two pictures, a song, a voice, two films and a price list stand at example.com; Ann has pressed **Start**."""
    serve_files(server)
    await server.user("Ann", language_code="en").send("/start")


@pytest.fixture
async def ann_and_paulo_start_where_files_are_served(server: BotApiServer) -> None:
    """Pictures, films and music stand at example.com; Ann and Paulo have opened the bot and pressed **Start**."""
    serve_files(server)
    for name in ("Ann", "Paulo"):
        await server.user(name, language_code="en").send("/start")


@pytest.fixture
async def olga_sends_a_photo_to_the_club(server: BotApiServer) -> None:
    """Olga has sent a photo to the supergroup *Coffee club*, of which the bot is an administrator."""
    await send_photo_to_the_club(server)


async def send_photo_to_the_club(server: BotApiServer) -> None:
    """Have Olga send a photo to a group that the bot looks after."""
    club, olga, _ = looked_after(server)
    await olga.send_photo(picture(640, 640), chat=club)


@pytest.fixture
async def ann_sends_a_live_photo(server: BotApiServer) -> None:
    """Ann has sent a live photo: a picture, and two seconds of film around it."""
    await send_live_photo(server)


async def send_live_photo(server: BotApiServer) -> None:
    """Have Ann send a live photo."""
    taken = Attachment("live_photo", FILM, width=1280, height=960, duration=2, photo=picture(1280, 960))
    await server.user("Ann", language_code="en").send_file(taken)


@pytest.fixture
async def ann_sends_orders_and_a_long_film(server: BotApiServer) -> None:
    """Ann has sent the file `orders.csv`, which has three lines, and a film of 21 MB as a file."""
    ann = server.user("Ann", language_code="en")
    await ann.send_document(b"coffee,2\ntea,1\ncake,4\n", "orders.csv")
    await ann.send_document(FILM + bytes(21 * 2**20), "trip.mov")


@pytest.fixture
async def ann_sends_the_same_file_twice(server: BotApiServer) -> None:
    """Ann has sent the file `orders.csv`, has forgotten that, and has forwarded it to the bot."""
    ann = server.user("Ann", language_code="en")
    await ann.forward(await ann.send_document(b"coffee,2\ntea,1\ncake,4\n", "orders.csv"))


@pytest.fixture
async def ann_sends_an_album(server: BotApiServer) -> None:
    """Ann has sent three photos at once, and waits for an answer."""
    ann = server.user("Ann", language_code="en")
    await ann.send_album([Attachment("photo", picture(800, 600), "photo.jpg") for _ in range(3)])

    async def story() -> None:
        await ann.receives()

    server.story(story())


@pytest.fixture
async def ann_sends_a_large_document(server: BotApiServer) -> None:
    """Ann has sent the file `holiday.zip`, which has 21 MB."""
    await server.user("Ann", language_code="en").send_document(b"PK" + bytes(21 << 20), "holiday.zip")


@pytest.fixture
async def ann_starts_and_shows_photos(server: BotApiServer) -> None:
    """Ann, who has had two profile photos, has pressed **Start**."""
    ann = server.user("Ann", language_code="en")
    for colour in (0x6FB9F0, 0xF2B134):
        await ann.set_photo(picture(640, 640, colour))
    await ann.send("/start")


@pytest.fixture
async def ann_starts_and_shows_music(server: BotApiServer) -> None:
    """Ann, who shows a piece of music on her profile, has pressed **Start**."""
    ann = server.user("Ann", language_code="en")
    await ann.add_audio(MUSIC, "song.mp3", title="Morning", performer="The Early Birds")
    await ann.send("/start")


@pytest.fixture
async def ann_sends_an_animation_and_a_document(server: BotApiServer) -> None:
    """Ann has sent an animation, and then the file `orders.csv`."""
    ann = server.user("Ann", language_code="en")
    await ann.send_file(Attachment("animation", FILM, "wave.mp4", width=480, height=270, duration=3))
    await ann.send_document(b"coffee,2\ntea,1\ncake,4\n", "orders.csv")


@pytest.fixture
async def bob_wants_his_photo_where_the_bot_is_a_member(server: BotApiServer) -> None:
    """Bob has sent a photo to the supergroup *Coffee club*, and has replied to it with `/photo`. The bot is an ordinary
    member there.
    """  # noqa: D205 (a caption is one paragraph)
    olga, bob = (server.user(name, language_code="en") for name in ("Olga", "Bob"))
    club = server.supergroup("Coffee club", members=[olga, bob])
    sent = await bob.send_photo(picture(640, 640), chat=club)
    await bob.send("/photo", chat=club, reply_to=sent)
