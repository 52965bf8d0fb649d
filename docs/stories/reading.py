"""Somebody forwards to the bot a rich message that another bot has posted."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from .files import serve_files
from .sharing import ann_lee
from .steps import bot_posts
from .stickers import custom_emoji
from .writing import picture_rooms

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer

JSON = dict[str, Any]

OFFER_ENDS = datetime(2026, 1, 31, 18, tzinfo=UTC)


async def forward_a_post(server: BotApiServer, title: str, *blocks: JSON, html: str = "") -> None:
    """Have another bot post blocks, or HTML, in a channel, and Ann forward that to the bot."""
    ann = ann_lee(server)
    other = server.add_bot("Bob's shop", username="bobs_shop_bot")
    channel = server.channel(title, members=[ann, other], with_bot=False)
    await ann.forward(await bot_posts(server, channel, other, {"html": html} if html else {"blocks": blocks}))


def paragraph(*text: str | JSON) -> JSON:
    """Return a paragraph to post."""
    return {"type": "paragraph", "text": text[0] if len(text) == 1 else text}


def marked(kind: str, text: str, **about: Any) -> JSON:
    """Return words that mean or look like something."""
    return {"type": kind, "text": text, **about}


@pytest.fixture
async def ann_forwards_a_rich_post(server: BotApiServer) -> None:
    """Ann has forwarded to the bot what another bot has posted in the channel *Coffee news*: a menu with a table."""
    drinks = {"Espresso": "2.60", "Tea": "2.20"}
    rows = ["<tr><th>Drink</th><th>Price</th></tr>"]
    rows += [f"<tr><td>{drink}</td><td>{price}</td></tr>" for drink, price in drinks.items()]
    words = "<h1>Menu</h1><p>Open until <b>ten, <i>every</i></b> day</p>"
    await forward_a_post(server, "Coffee news", html=f"{words}<table>{''.join(rows)}</table>")


@pytest.fixture
async def ann_forwards_a_recipe(server: BotApiServer) -> None:
    """Ann has forwarded to the bot a recipe that another bot has posted in the channel *Kitchen*."""
    needed = {"100 g of beans": True, "1 l of water": True, "A jar with a lid": False}
    boxes = [{"blocks": [paragraph(what)], "has_checkbox": True, "is_checked": there} for what, there in needed.items()]
    steps = ("Grind the beans.", "Pour the water over them.", "Wait for twelve hours.")
    numbers = [{"blocks": [paragraph(step)], "value": at, "type": "1"} for at, step in enumerate(steps, 1)]
    await forward_a_post(
        server,
        "Kitchen",
        {"type": "heading", "text": "Cold brew", "size": 1},
        {"type": "heading", "text": "You need", "size": 2},
        {"type": "list", "items": boxes},
        {"type": "heading", "text": "You do", "size": 2},
        {"type": "list", "items": numbers},
        {"type": "details", "summary": "How coarse?", "blocks": [paragraph("Like sea salt.")]},
        {"type": "divider"},
        paragraph("Next week: iced tea."),
        {"type": "footer", "text": "Serves four"},
    )


@pytest.fixture
async def ann_forwards_an_address(server: BotApiServer) -> None:
    """Ann has forwarded to the bot what another bot has posted in the channel *Coffee news*: where a shop is, how to
    reach it, and how to pay.
    """  # noqa: D205 (a caption is one paragraph)
    olga = server.user("Olga", language_code="en")
    place = {"latitude": 48.2082, "longitude": 16.3738}
    await forward_a_post(
        server,
        "Coffee news",
        {"type": "heading", "text": "Bob's shop", "size": 1},
        {"type": "map", "location": place, "zoom": 16, "caption": {"text": "Blumenstockgasse 5"}},
        paragraph("Call ", marked("phone_number", "+43 1 555 0100", phone_number="+4315550100")),
        paragraph("Write to hello@example.com or @bobs_shop_bot, or see example.com/menu"),
        paragraph("Ask for ", marked("text_mention", "Olga", user={"id": olga.id})),
        paragraph("Pay to ", marked("bank_card_number", "4242 4242 4242 4242", bank_card_number="4242424242424242")),
    )


@pytest.fixture
async def ann_forwards_a_lesson(server: BotApiServer) -> None:
    """Ann has forwarded to the bot a lesson that another bot has posted in the channel *Physics of coffee*."""
    long = "Water takes the sour parts first. The sweet ones follow. What is bitter comes last, if one lets it."
    bean = marked("marked", "Extraction")
    await forward_a_post(
        server,
        "Physics of coffee",
        {"type": "heading", "text": "How much heat?", "size": 1},
        {"type": "anchor", "name": "heat"},
        paragraph("Heat goes by mass and by ", marked("marked", "temperature"), "."),
        {"type": "mathematical_expression", "expression": r"Q = m c \Delta T"},
        paragraph("For water ", {"type": "mathematical_expression", "expression": "c = 4.19"}, "."),
        {"type": "pre", "text": "print(0.25 * 4.19 * 75)", "language": "python"},
        {"type": "anchor", "name": "taste"},
        paragraph(bean, " is what gets into the cup", marked("reference_link", "1", reference_name="book"), "."),
        {"type": "blockquote", "blocks": [paragraph("Stop when it tastes good.")], "credit": "Carla"},
        {"type": "expandable_blockquote", "text": long, "credit": "Paulo"},
        {"type": "pullquote", "text": "Bitter comes last", "credit": "Paulo"},
        paragraph(marked("reference", "Carla: Coffee at home, page 12", name="book")),
        paragraph("Back to ", marked("anchor_link", "heat", anchor_name="heat")),
    )


@pytest.fixture
async def ann_forwards_an_offer(server: BotApiServer) -> None:
    """Ann has forwarded to the bot an offer that another bot has posted in the channel *Coffee news*."""
    end = int(OFFER_ENDS.timestamp())
    emoji = {"type": "custom_emoji", "custom_emoji_id": await custom_emoji(server), "alternative_text": "🐈"}
    await forward_a_post(
        server,
        "Coffee news",
        {"type": "heading", "text": ["Beans of the week ", emoji], "size": 1},
        paragraph(marked("strikethrough", "$14"), " ", marked("bold", "$11"), " a bag, or the same in $EUR"),
        paragraph("Until ", marked("date_time", "31 January", unix_time=end, date_time_format="wDT")),
        paragraph("Your code: ", marked("code", "BEANS26"), ". Where it is from: ", marked("spoiler", "Ethiopia")),
        paragraph("Send /order or /order_two. #beans #ethiopia"),
    )


def file(kind: str, name: str, **about: Any) -> JSON:
    """Return a file that stands at example.com, to post."""
    return {"type": kind, kind: {"media": f"https://example.com/{name}", **about}}


@pytest.fixture
async def ann_forwards_pictures(server: BotApiServer) -> None:
    """Ann has forwarded to the bot what another bot has posted in the channel *Coffee news*: a photo, and two more side
    by side.
    """  # noqa: D205 (a caption is one paragraph)
    picture_rooms(server)
    caption = {"text": "The garden room", "credit": "Olga"}
    rooms = [file("photo", f"{room}.jpg") for room in ("front", "garden")]
    await forward_a_post(
        server,
        "Coffee news",
        {**file("photo", "garden.jpg"), "caption": caption},
        {"type": "collage", "blocks": rooms, "caption": {"text": "Our rooms"}},
    )


@pytest.fixture
async def ann_forwards_a_slideshow(server: BotApiServer) -> None:
    """Ann has forwarded to the bot what another bot has posted in the channel *Coffee news*: a video and two photos to
    go through.
    """  # noqa: D205 (a caption is one paragraph)
    serve_files(server)
    rooms = [file("photo", f"{room}.jpg") for room in ("front", "garden")]
    tour = [file("video", "trip.mp4", width=1280, height=720, duration=31), *rooms]
    await forward_a_post(server, "Coffee news", {"type": "slideshow", "blocks": tour})


@pytest.fixture
async def ann_forwards_recordings(server: BotApiServer) -> None:
    """Ann has forwarded to the bot what another bot has posted in the channel *Coffee news*: a video, an animation, a
    song, a voice note and the prices.
    """  # noqa: D205 (a caption is one paragraph)
    serve_files(server)
    await forward_a_post(
        server,
        "Coffee news",
        file("video", "trip.mp4", width=1280, height=720, duration=31),
        file("animation", "wave.gif", width=480, height=270, duration=3),
        file("audio", "song.mp3", duration=181, title="Morning", performer="The Early Birds"),
        file("voice_note", "hello.ogg", duration=9),
        {**file("document", "prices.pdf"), "caption": {"text": "Prices of May"}},
    )
