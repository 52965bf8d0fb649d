"""Where the Stars of the bot come from, and where they go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aiogram.testing import Uploaded, picture
from aiogram.testing.people import Attachment

from .steps import polling

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer, Person

SUBSCRIBERS = ("Ann", "Bob", "Carla", "Dora", "Emil", "Fred")


@pytest.fixture
async def bot_has_got_stars(server: BotApiServer) -> None:
    """The bot has got 500 Telegram Stars, and not by a sale."""
    server.give_stars(server.bot, 500)


@pytest.fixture
async def olga_withdraws_stars(server: BotApiServer) -> None:
    """Olga, whose bot it is, has begun to withdraw 1000 of its Telegram Stars."""
    server.give_stars(server.bot, 2000)
    server.user("Olga").withdraw_stars(1000)


@pytest.fixture
async def olga_has_withdrawn_stars(server: BotApiServer) -> None:
    """Olga, whose bot it is, has withdrawn 1000 of its Telegram Stars, and has got them."""
    server.give_stars(server.bot, 2000)
    server.user("Olga").withdraw_stars(1000).succeed()


@pytest.fixture
async def olga_could_not_withdraw_stars(server: BotApiServer) -> None:
    """Olga, whose bot it is, wanted to withdraw 1000 of its Telegram Stars, and it went wrong."""
    server.give_stars(server.bot, 2000)
    server.user("Olga").withdraw_stars(1000).fail()


@pytest.fixture
async def olga_withdraws_three_times(server: BotApiServer) -> None:
    """Olga, whose bot it is, has withdrawn Stars three times: she has got them, has not, and waits for them."""
    withdraw_three_times(server)


def withdraw_three_times(server: BotApiServer) -> Person:
    """Have Olga withdraw Stars with each of the three outcomes, and return her."""
    server.give_stars(server.bot, 4000)
    olga = server.user("Olga")
    olga.withdraw_stars(1000).succeed()
    olga.withdraw_stars(1200).fail()
    olga.withdraw_stars(1500)
    return olga


@pytest.fixture
async def olga_asks_for_her_withdrawals(server: BotApiServer) -> None:
    """Olga, whose bot it is, has withdrawn Stars three times: she has got them, has not, and waits for them. She writes
    `/withdrawals` to the bot.
    """  # noqa: D205 (a caption is one paragraph)
    await withdraw_three_times(server).send("/withdrawals")


@pytest.fixture
async def olga_asks_for_the_book(server: BotApiServer) -> None:
    """Ann has bought a picture of the bot's for 50 Telegram Stars, and it has got 1950 otherwise. Olga, whose bot it
    is, has withdrawn 1000 of them, has spent 300 on advertisements, and writes `/book`.
    """  # noqa: D205 (a caption is one paragraph)
    ann, olga = (server.user(name, language_code="en") for name in ("Ann", "Olga"))
    server.give_stars(ann, 100)
    media = [{"type": "photo", "media": "attach://garden"}]
    about = {"chat_id": ann.id, "star_count": 50, "media": media}
    await server.core.call(server.token, "sendPaidMedia", about, {"garden": Uploaded(picture(800, 600), "garden.jpg")})
    await ann.buy_media(ann.chat().last)
    server.give_stars(server.bot, 1950)
    olga.withdraw_stars(1000).succeed()
    olga.advertise(300)
    await olga.send("/book")


@pytest.fixture
async def olga_advertises(server: BotApiServer) -> None:
    """Olga, whose bot it is, has spent 300 of its Telegram Stars on advertisements."""
    server.give_stars(server.bot, 500)
    server.user("Olga").advertise(300)


@pytest.fixture
async def bot_has_sold_through_a_guide(server: BotApiServer) -> None:
    """The bot leaves 100 of 1000 Stars to who brings people. A bot called *City guide* brings Ann, who buys for 50."""
    server.user("Olga").share_income(100)
    guide = server.add_bot("City guide", username="city_guide_bot")
    ann = server.user("Ann", language_code="en")
    server.give_stars(ann, 100)

    async def story() -> None:
        await polling(server)
        await ann.come_by(guide)
        checkout = await ann.check_out(await ann.receives("Pay"))
        await checkout.pay()
        await checkout.outcome()
        await polling(server)
        await ann.send("/thanks")

    server.story(story())


@pytest.fixture
async def bot_brings_a_buyer(server: BotApiServer) -> None:
    """*Cup shop* leaves 100 of 1000 Stars to who brings people. The bot has brought Ann, who has paid 50."""
    owner = server.user("Olga")
    shop = server.add_bot("Cup shop", username="cup_shop_bot")
    owner.share_income(100, bot=shop)
    ann = server.user("Ann", language_code="en")
    server.give_stars(ann, 100)
    await ann.come_by(server.bot, bot=shop)
    terms = {"title": "A cup", "description": "Blue", "payload": "cup-1", "currency": "XTR"}
    prices = [{"label": "A cup", "amount": 50}]
    await server.core.call(shop.token, "sendInvoice", {"chat_id": ann.id, **terms, "prices": prices})
    checkout = await ann.check_out(ann.chat(shop).last)
    await checkout.pay()
    (query,) = server.core.state.invoices.questions
    await server.core.call(shop.token, "answerPreCheckoutQuery", {"pre_checkout_query_id": str(query), "ok": True})
    await checkout.outcome()


@pytest.fixture
async def bot_has_written_thirty_messages(server: BotApiServer) -> None:
    """In this second the bot has sent 30 messages, which is all that is free. Gina has written `/news`."""
    server.core.settings.flood_limits = True
    server.give_stars(server.bot, 100)
    for name in SUBSCRIBERS:
        person = server.user(name, language_code="en")
        for number in range(5):
            parameters = {"chat_id": person.id, "text": f"Headline {number + 1}"}
            await server.core.call(server.token, "sendMessage", parameters)
    await server.user("Gina", language_code="en").send("/news")


@pytest.fixture
async def ann_forwards_paid_media(server: BotApiServer) -> None:
    """Ann forwards a post of another bot, with a film that costs 25 Telegram Stars, to the bot."""
    other = server.add_bot("Film club", username="film_club_bot")
    ann = server.user("Ann", language_code="en")
    olga = server.user("Olga", language_code="en")
    channel = server.channel("Films", members=[olga, ann, other], with_bot=False)
    film = {"type": "video", "media": "attach://film", "width": 1280, "height": 720, "duration": 95}
    about = {"chat_id": channel.id, "star_count": 25, "media": [film]}
    await server.core.call(other.token, "sendPaidMedia", about, {"film": Uploaded(b"film", "film.mp4")})
    await ann.forward(channel.last)


@pytest.fixture
async def ann_forwards_a_video_in_three_qualities(server: BotApiServer) -> None:
    """Ann forwards a video of the channel *Films* to the bot. Telegram has it at hand in three qualities."""
    ann = server.user("Ann", language_code="en")
    olga = server.user("Olga", language_code="en")
    channel = server.channel("Films", members=[olga, ann], with_bot=False)
    film = Attachment("video", b"film" * 1000, "film.mp4", width=1920, height=1080, duration=95)
    sent = await olga.send_file(film, chat=channel)
    server.convert_video(sent, (1920, 1080, "h264"), (1280, 720, "h264"), (640, 360, "av01"))
    await ann.forward(sent)
