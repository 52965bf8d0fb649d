"""Stickers, and sets of them that the bot has made."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aiogram.testing import Uploaded, picture

from .moderating import looked_after
from .steps import polling

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer, Person

_ORANGE = 0xF2B134
CAT = picture(512, 512, _ORANGE)
BIRD = picture(512, 512, 0x6FB9F0)


@pytest.fixture
async def ann_sends_a_picture_for_a_sticker(server: BotApiServer) -> None:
    """Ann has sent the file `cat.png`, a picture of 512 by 512 pixels."""
    await server.user("Ann", language_code="en").send_document(CAT, "cat.png")


@pytest.fixture
async def ann_sends_two_pictures_for_stickers(server: BotApiServer) -> None:
    """Ann has sent the files `cat.png` and `bird.png`, pictures of 512 by 512 pixels."""
    ann = server.user("Ann", language_code="en")
    await ann.send_document(CAT, "cat.png")
    await ann.send_document(BIRD, "bird.png")


@pytest.fixture
async def ann_starts_and_has_stickers(server: BotApiServer) -> None:
    """The bot has made the set *Cats and dogs* for Ann, with two stickers. She has pressed **Start**."""
    ann = await make_set(server)
    await ann.send("/start")


@pytest.fixture
async def ann_sends_a_picture_and_has_stickers(server: BotApiServer) -> None:
    """The bot has made the set *Cats and dogs* for Ann, with two stickers. She has sent the file `bird.png`."""
    ann = await make_set(server)
    await ann.send_document(BIRD, "bird.png")


@pytest.fixture
async def ann_sends_a_sticker(server: BotApiServer) -> None:
    """Ann has sent a sticker, a cat, of the set *Cats and dogs*."""
    await send_sticker(server)


async def send_sticker(server: BotApiServer) -> Person:
    """Have Ann send a sticker of the set that the bot has made for her, and return her."""
    ann = await make_set(server)
    await ann.send_sticker(_name(server))
    return ann


@pytest.fixture
async def ann_starts_and_has_masks(server: BotApiServer) -> None:
    """The bot has made a set of masks for Ann, with two masks. She has pressed **Start**."""
    ann = await make_set(server, "mask")
    await ann.send("/start")


@pytest.fixture
async def ann_starts_and_has_emoji(server: BotApiServer) -> None:
    """The bot has made a set of custom emoji for Ann, with two emoji. She has pressed **Start**."""
    ann = await make_set(server, "custom_emoji")
    await ann.send("/start")


async def custom_emoji(server: BotApiServer) -> str:
    """Have the bot make a set of custom emoji, and return the id of the first: a cat."""
    await make_set(server, "custom_emoji")
    answer = await server.core.call(server.token, "getStickerSet", {"name": _name(server)})
    number: str = answer.body["result"]["stickers"][0]["custom_emoji_id"]
    return number


async def make_set(server: BotApiServer, kind: str = "regular") -> Person:
    """Have the bot make a set of stickers for Ann, and return her."""
    ann = server.user("Ann", language_code="en")
    side = 100 if kind == "custom_emoji" else 512
    files = {"cat": picture(side, side, _ORANGE), "dog": picture(side, side, 0x9C6B4A)}
    stickers = [
        {"sticker": f"attach://{name}", "format": "static", "emoji_list": [emoji]}
        for name, emoji in (("cat", "🐈"), ("dog", "🐕"))
    ]
    about = {"user_id": ann.id, "name": _name(server), "title": "Cats and dogs", "sticker_type": kind}
    uploads = {name: Uploaded(contents, f"{name}.png") for name, contents in files.items()}
    answer = await server.core.call(server.token, "createNewStickerSet", {**about, "stickers": stickers}, uploads)
    assert answer.body["ok"], answer.body  # noqa: S101 (a story that cannot begin)
    return ann


async def advertise_where_there_are_stickers(server: BotApiServer) -> None:
    """Have Bob write in a group that the bot looks after, once it has made a set of stickers."""
    await make_set(server)
    club, _, bob = looked_after(server)
    await bob.send("Cheap watches!", chat=club)


@pytest.fixture
async def bob_writes_where_there_are_stickers(server: BotApiServer) -> None:
    """The bot has made the set *Cats and dogs*. Bob has written in the supergroup *Coffee club*, of which the bot is an
    administrator.
    """  # noqa: D205 (a caption is one paragraph)
    await advertise_where_there_are_stickers(server)


async def send_thumbnail(server: BotApiServer) -> None:
    """Have Ann, for whom the bot has made a set of stickers, send a picture for it."""
    await (await make_set(server)).send_document(picture(100, 100, _ORANGE), "cats.png")


@pytest.fixture
async def ann_sends_a_thumbnail(server: BotApiServer) -> None:
    """The bot has made the set *Cats and dogs* for Ann. She has sent the file `cats.png`, a picture of 100 by 100
    pixels.
    """  # noqa: D205 (a caption is one paragraph)
    await send_thumbnail(server)


def _name(server: BotApiServer) -> str:
    return f"cats_by_{server.bot.username}"


@pytest.fixture
async def ann_moves_a_mask(server: BotApiServer) -> None:
    """The bot has made a set of masks for Ann, with two masks. She presses **Start**, then the button that moves the
    first mask down, twice, and the one that makes it larger.
    """  # noqa: D205 (a caption is one paragraph)
    ann = await make_set(server, "mask")
    await ann.send("/start")

    async def story() -> None:
        mask = await ann.receives(lambda message: bool(message.labels))
        for label in ("Lower", "Lower", "Larger"):
            await polling(server)
            await (await ann.press(mask, label)).answer()

    server.story(story())


@pytest.fixture
async def ann_says_which_emoji(server: BotApiServer) -> None:
    """Ann has sent a sticker, a cat, of the set *Cats and dogs* that the bot has made for her, and replies to it with
    *😺 🐈 🐾*.
    """  # noqa: D205 (a caption is one paragraph)
    ann = await send_sticker(server)
    await ann.send("😺 🐈 🐾", reply_to=ann.chat().last)


@pytest.fixture
async def olga_wants_no_stickers(server: BotApiServer) -> None:
    """The bot has made the set *Cats and dogs*, which is that of the supergroup *Coffee club*. Olga, who owns the club,
    writes `/nostickers`.
    """  # noqa: D205 (a caption is one paragraph)
    await make_set(server)
    club, olga, _ = looked_after(server)
    about = {"chat_id": club.id, "sticker_set_name": _name(server)}
    await server.core.call(server.token, "setChatStickerSet", about)
    await olga.send("/nostickers", chat=club)
