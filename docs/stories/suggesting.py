"""The direct messages of a channel, and the posts that are suggested there."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

import pytest

from .steps import HOUR, polling

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer, ChatView, Group, Person, SeenMessage

PRICE = 50
FAIR = "Come to the coffee fair on Saturday!"


class Magazine(NamedTuple):
    """A channel with direct messages, and its people."""

    channel: Group
    olga: Person
    ann: Person

    @property
    def direct(self) -> ChatView:
        """Where people write to the channel."""
        return self.channel.direct_messages


def magazine(server: BotApiServer, *, stars: int = 0) -> Magazine:
    """Make a channel of Olga's that the bot looks after, with Ann as a reader who has so many Stars."""
    olga, ann = (server.user(name, language_code="en") for name in ("Olga", "Ann"))
    if stars:
        server.give_stars(ann, stars)
    return Magazine(server.channel("Coffee news", members=[olga, ann], direct_messages=True), olga, ann)


async def decided(server: BotApiServer, post: SeenMessage) -> None:
    """Wait until the bot has decided on a suggested post, and has read what came of it."""
    await server.core.activity.until(lambda: post.suggested != "pending", "the bot to decide on the post")
    await polling(server)


async def suggest_a_post(server: BotApiServer, *, stars: int = 100) -> tuple[Magazine, SeenMessage]:
    """Have Ann suggest a post for 50 of her Stars, and return the channel and the suggestion."""
    place = magazine(server, stars=stars)
    return place, await place.ann.suggest(FAIR, chat=place.direct, stars=PRICE)


@pytest.fixture
async def ann_writes_to_a_channel(server: BotApiServer) -> None:
    """The bot is an administrator of the channel *Coffee news*. Ann has asked the channel whether decaf is bad."""
    place = magazine(server)
    await place.ann.send("Is decaf bad?", chat=place.direct)


@pytest.fixture
async def ann_and_bob_write_to_a_channel(server: BotApiServer) -> None:
    """The bot is an administrator of the channel *Coffee news*. Ann and Bob have written to the channel."""
    place = magazine(server)
    await place.ann.send("Is decaf bad?", chat=place.direct)
    await server.user("Bob", language_code="en").send("Where is the fair?", chat=place.direct)


@pytest.fixture
async def ann_suggests_a_post(server: BotApiServer) -> None:
    """Ann has 100 Telegram Stars. In the direct messages of the channel *Coffee news*, of which the bot is an
    administrator, she has suggested a post for 50 of them.
    """  # noqa: D205 (a caption is one paragraph)
    await suggest_a_post(server)


@pytest.fixture
async def ann_suggests_a_post_for_tomorrow(server: BotApiServer) -> None:
    """Ann has 5 grams of TON. In the direct messages of the channel *Coffee news*, of which the bot is an
    administrator, she has suggested a post for 1.5 of them, to appear tomorrow.
    """  # noqa: D205 (a caption is one paragraph)
    place = magazine(server)
    server.give_grams(place.ann, 5_000_000_000)
    tomorrow = server.clock.now() + timedelta(days=1)
    await place.ann.suggest(FAIR, chat=place.direct, nanograms=1_500_000_000, send_date=tomorrow)


@pytest.fixture
async def ann_and_bob_suggest_posts(server: BotApiServer) -> None:
    """In the direct messages of the channel *Coffee news*, of which the bot is an administrator, Ann has suggested a
    post for 50 Telegram Stars. Bob has suggested one for nothing.
    """  # noqa: D205 (a caption is one paragraph)
    place, _ = await suggest_a_post(server)
    await server.user("Bob", language_code="en").suggest("Buy my old mugs", chat=place.direct)


@pytest.fixture
async def ann_suggests_what_she_cannot_pay(server: BotApiServer) -> None:
    """In the direct messages of the channel *Coffee news*, of which the bot is an administrator, Ann has suggested a
    post for 50 Telegram Stars. She has none.
    """  # noqa: D205 (a caption is one paragraph)
    await suggest_a_post(server, stars=0)


@pytest.fixture
async def ann_suggests_a_post_and_a_day_passes(server: BotApiServer) -> None:
    """In the direct messages of the channel *Coffee news*, of which the bot is an administrator, Ann has suggested a
    post for 50 Telegram Stars. A day passes once the bot has approved it.
    """  # noqa: D205 (a caption is one paragraph)
    _, post = await suggest_a_post(server)

    async def story() -> None:
        await decided(server, post)
        await server.clock.advance(24 * HOUR)

    server.story(story())


@pytest.fixture
async def olga_deletes_the_post(server: BotApiServer) -> None:
    """In the direct messages of the channel *Coffee news*, of which the bot is an administrator, Ann has suggested a
    post for 50 Telegram Stars. The bot approves it, and an hour later Olga deletes it.
    """  # noqa: D205 (a caption is one paragraph)
    place, post = await suggest_a_post(server)

    async def story() -> None:
        await decided(server, post)
        await server.clock.advance(HOUR)
        await place.olga.delete(place.channel.last)

    server.story(story())


@pytest.fixture
async def ann_takes_her_payment_back(server: BotApiServer) -> None:
    """In the direct messages of the channel *Coffee news*, of which the bot is an administrator, Ann has suggested a
    post for 50 Telegram Stars. Once the bot has approved it, she has her payment returned.
    """  # noqa: D205 (a caption is one paragraph)
    place, post = await suggest_a_post(server)

    async def story() -> None:
        await decided(server, post)
        await place.ann.take_payment_back(post)

    server.story(story())


@pytest.fixture
async def olga_declines_a_post(server: BotApiServer) -> None:
    """In the direct messages of the channel *Coffee news*, of which the bot is an administrator, Ann has suggested a
    post. Olga declines it, and says why.
    """  # noqa: D205 (a caption is one paragraph)
    place, post = await suggest_a_post(server)

    async def story() -> None:
        await polling(server)
        await place.olga.decline_post(post, "We had a fair last week.")

    server.story(story())


@pytest.fixture
async def ann_asks_for_a_post(server: BotApiServer) -> None:
    """The bot is an administrator of the channel *Coffee news*. Ann, who has 100 Telegram Stars, has written to the
    channel: *Please write about my café.* She approves what the bot suggests.
    """  # noqa: D205 (a caption is one paragraph)
    place = magazine(server, stars=100)
    await place.ann.send("Please write about my café.", chat=place.direct)

    async def story() -> None:
        suggested = await place.ann.receives(lambda message: bool(message.suggested), chat=place.direct)
        await polling(server)
        await place.ann.approve_post(suggested)

    server.story(story())


@pytest.fixture
async def ann_declines_what_the_bot_suggests(server: BotApiServer) -> None:
    """Ann has suggested a post for 50 Telegram Stars to the channel *Coffee news*, of which the bot is an
    administrator. She declines what the bot suggests instead, and says why.
    """  # noqa: D205 (a caption is one paragraph)
    place, _ = await suggest_a_post(server)

    async def story() -> None:
        suggested = await place.ann.receives(
            lambda message: message.suggested == "pending" and message.from_bot, chat=place.direct
        )
        await polling(server)
        await place.ann.decline_post(suggested, "That is too much.")

    server.story(story())


@pytest.fixture
async def olga_prices_direct_messages(server: BotApiServer) -> None:
    """The bot is an administrator of Olga's channel *Coffee news*. She lets a direct message cost 10 Telegram Stars,
    and a little later lets nobody write any more.
    """  # noqa: D205 (a caption is one paragraph)
    place = magazine(server)

    async def story() -> None:
        await polling(server)
        await place.olga.price_direct_messages(10, chat=place.channel)
        await polling(server)
        await place.olga.close_direct_messages(chat=place.channel)

    server.story(story())
