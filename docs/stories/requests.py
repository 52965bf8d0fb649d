"""Webhooks, and other requests to the program: it listens on a port."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import time
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urlsplit

import aiohttp
import pytest
from aiohttp import web

from .bots import second_bot
from .business import give_a_rose, send_a_picture, shop
from .choosing import react_to_advertisement
from .files import send_live_photo, send_photo_to_the_club, send_round_video, serve_files
from .groups import press_alone, press_under_a_photo_alone
from .identifying import CLEAR, DETAILS, NONCE, holder
from .joining import knock
from .moderating import looked_after, offer_to_open, write_as_a_channel
from .paying import ask_how_to_send, press_pay, start_at_a_rich_bot, subscribe
from .sharing import ask_a_guest, let_status_be_set, make_bot, post
from .steps import bot_sends, polling
from .stickers import CAT, advertise_where_there_are_stickers, make_set, send_thumbnail
from .suggesting import suggest_a_post
from .topics import forum
from .writing import picture_rooms

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer, Person

PORT = 8443
SITE_PORT = 8080
PROXIED = "https://example.com/", f"http://127.0.0.1:{PORT}/"
"""The address of the webhooks, and where the web server there passes requests on to: the port of the programs."""


async def reachable(port: int) -> None:
    """Wait until the program listens."""
    while True:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.02)
        else:
            writer.close()
            return


async def set_webhook(server: BotApiServer) -> None:
    """Have the bot's updates delivered to the program that listens on `PORT`."""
    await server.core.call(server.token, "setWebhook", {"url": f"{PROXIED[0]}bot"})


@pytest.fixture
async def webhook_of_start(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. Ann has pressed **Start**."""
    await server.user("Ann", language_code="en").send("/start")


@pytest.fixture
async def ann_starts_beside_a_server(server: BotApiServer, ports: None) -> None:
    """The program listens on port 8080 as well. Ann has opened the bot and pressed **Start**."""
    await server.user("Ann", language_code="en").send("/start")


@pytest.fixture
async def webhook_of_start_where_files_are_served(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. Films and music stand at
    example.com; Ann has pressed **Start**.
    """  # noqa: D205 (a caption is one paragraph)
    serve_files(server)
    await server.user("Ann", language_code="en").send("/start")


@pytest.fixture
async def webhook_of_start_and_its_address(server: BotApiServer, ports: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """`WEBHOOK_URL` is `https://example.com/bot`, and a web server passes what comes there on to port 8443. Ann has
    pressed **Start**.
    """  # noqa: D205 (a caption is one paragraph)
    monkeypatch.setenv("WEBHOOK_URL", f"{PROXIED[0]}bot")
    await server.user("Ann", language_code="en").send("/start")


@pytest.fixture
async def webhooks_of_two_bots(server: BotApiServer, ports: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """A web server passes what comes to `https://example.com` on to port 8443. Ann has pressed **Start** at two bots;
    the token of the second is in `SECOND_BOT_TOKEN`.
    """  # noqa: D205 (a caption is one paragraph)
    kitchen = second_bot(server, monkeypatch)
    ann = server.user("Ann", language_code="en")
    for bot in (server.bot, kitchen):
        await ann.send("/start", bot=bot)


@pytest.fixture
async def webhook_of_an_espresso(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. Ann has written *One espresso*. The
    first time that the bot answers her, Telegram is in trouble.
    """  # noqa: D205 (a caption is one paragraph)
    await server.user("Ann", language_code="en").send("One espresso")
    server.fail("sendMessage", "error")


@pytest.fixture
async def webhook_of_a_round_video(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. Ann has sent a round video."""
    await send_round_video(server)


@pytest.fixture
async def webhook_of_an_inline_query(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. Ann types `@example_bot cats`."""
    await server.user("Ann", language_code="en").ask_inline("cats")


@pytest.fixture
async def webhook_of_start_where_rooms_are_pictured(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. Pictures stand at example.com; Ann
    has pressed **Start**.
    """  # noqa: D205 (a caption is one paragraph)
    picture_rooms(server)
    await server.user("Ann", language_code="en").send("/start")


@pytest.fixture
async def webhook_of_a_forum(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. Olga has written `/start` in a
    forum of which the bot is an administrator.
    """  # noqa: D205 (a caption is one paragraph)
    club, olga = forum(server)
    await olga.send("/start", chat=club)


@pytest.fixture
async def webhook_of_start_with_stickers(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. The bot has made a set of stickers
    for Ann, who has pressed **Start**.
    """  # noqa: D205 (a caption is one paragraph)
    await (await make_set(server)).send("/start")


@pytest.fixture
async def webhook_of_start_with_masks(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. The bot has made a set of masks
    for Ann, who has pressed **Start**.
    """  # noqa: D205 (a caption is one paragraph)
    await (await make_set(server, "mask")).send("/start")


@pytest.fixture
async def webhook_of_start_with_emoji(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. The bot has made a set of custom
    emoji for Ann, who has pressed **Start**.
    """  # noqa: D205 (a caption is one paragraph)
    await (await make_set(server, "custom_emoji")).send("/start")


@pytest.fixture
async def webhook_of_a_picture_for_a_sticker(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. Ann has sent a picture as a file."""
    await server.user("Ann", language_code="en").send_document(CAT, "cat.png")


@pytest.fixture
async def webhook_of_a_picture_and_stickers(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. The bot has made a set of stickers
    for Ann, who has sent a picture as a file.
    """  # noqa: D205 (a caption is one paragraph)
    await (await make_set(server)).send_document(CAT, "bird.png")


@pytest.fixture
async def webhook_of_start_with_a_game(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. The bot has the game *Chess*; Ann
    has pressed **Start**.
    """  # noqa: D205 (a caption is one paragraph)
    server.add_game("chess", "Chess")
    await server.user("Ann", language_code="en").send("/start")


@pytest.fixture
async def webhook_of_a_channel_that_writes(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. Bob has written in a supergroup as
    his channel.
    """  # noqa: D205 (a caption is one paragraph)
    await write_as_a_channel(server)


@pytest.fixture
async def webhook_of_a_business_message(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. The bot works for Olga's business
    account, to which Bob has written.
    """  # noqa: D205 (a caption is one paragraph)
    await shop(server)


@pytest.fixture
async def webhook_of_a_rose(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. The bot works for Olga's business
    account; Bob has given her a rose.
    """  # noqa: D205 (a caption is one paragraph)
    await give_a_rose(server)


@pytest.fixture
async def webhook_of_a_picture(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. The bot works for Olga's business
    account; Bob has sent her a photo.
    """  # noqa: D205 (a caption is one paragraph)
    await send_a_picture(server)


@pytest.fixture
async def webhook_of_a_photo_in_the_club(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. Olga has sent a photo to a group
    of which the bot is an administrator.
    """  # noqa: D205 (a caption is one paragraph)
    await send_photo_to_the_club(server)


@pytest.fixture
async def webhook_of_start_with_stars(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. The bot has 500 Telegram Stars;
    Ann has pressed **Start**.
    """  # noqa: D205 (a caption is one paragraph)
    server.give_stars(server.bot, 500)
    await server.user("Ann", language_code="en").send("/start")


@pytest.fixture
async def webhook_of_start_with_many_stars(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. The bot has 2,000 Telegram Stars;
    Ann has pressed **Start**.
    """  # noqa: D205 (a caption is one paragraph)
    await start_at_a_rich_bot(server)


@pytest.fixture
async def webhook_of_a_verifier(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. The bot may verify for its
    organisation; Ann has pressed **Start**.
    """  # noqa: D205 (a caption is one paragraph)
    server.bot.verifies = True
    await server.user("Ann", language_code="en").send("/start")


@pytest.fixture
async def webhook_of_a_guest(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. Ann has asked the bot in a group
    that it is not in.
    """  # noqa: D205 (a caption is one paragraph)
    await ask_a_guest(server)


@pytest.fixture
async def webhook_of_a_managed_bot(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. Ann has made a bot that this one
    looks after.
    """  # noqa: D205 (a caption is one paragraph)
    await make_bot(server)


@pytest.fixture
async def webhook_of_a_post(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. Olga has posted in her channel."""
    await post(server)


@pytest.fixture
async def webhook_of_a_status(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. Ann, who lets the bot set her
    status, has pressed **Start**.
    """  # noqa: D205 (a caption is one paragraph)
    await let_status_be_set(server)


@pytest.fixture
async def webhook_of_like(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. Ann presses **Like**."""
    ann = server.user("Ann", language_code="en")
    message = await bot_sends(server, ann, "How do you like it?", "Like")

    async def story() -> None:
        await (await ann.press(message, "Like")).answer()

    server.story(story())


@pytest.fixture
async def webhook_of_an_advertisement(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. Bob has written *Cheap watches!* in
    a supergroup of which the bot is an administrator.
    """  # noqa: D205 (a caption is one paragraph)
    club, _, bob = looked_after(server)
    await bob.send("Cheap watches!", chat=club)


@pytest.fixture
async def webhook_of_trust(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. In a supergroup of which the bot is
    an administrator the owner has answered a message of Bob's with `/host`.
    """  # noqa: D205 (a caption is one paragraph)
    await offer_to_open(server)


@pytest.fixture
async def webhook_of_a_payment(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. Ann has pressed **Pay**."""
    await press_pay(server)


@pytest.fixture
async def webhook_of_a_join_request(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. Ann has asked to join a group."""
    await knock(server)


@pytest.fixture
async def webhook_of_a_suggested_post(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. Ann has suggested a post to a
    channel of which the bot is an administrator.
    """  # noqa: D205 (a caption is one paragraph)
    await suggest_a_post(server)


@pytest.fixture
async def webhook_of_a_guard(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. Ann has asked to join a group that
    the bot guards.
    """  # noqa: D205 (a caption is one paragraph)
    await knock(server, guarded=True)


@pytest.fixture
async def webhook_of_an_address(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. Ann has entered her address for a
    mug.
    """  # noqa: D205 (a caption is one paragraph)
    await ask_how_to_send(server)


@pytest.fixture
async def webhook_of_a_subscription(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. Ann has pressed **Pay** for the
    first month of a subscription.
    """  # noqa: D205 (a caption is one paragraph)
    await subscribe(server)


@pytest.fixture
async def webhook_of_a_reaction(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. Carla has reacted in a group, and
    has written there.
    """  # noqa: D205 (a caption is one paragraph)
    await react_to_advertisement(server)


@pytest.fixture
async def webhook_of_a_live_photo(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. Ann has sent a live photo."""
    await send_live_photo(server)


@pytest.fixture
async def webhook_of_a_club_with_stickers(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. Bob has written in a supergroup of
    which the bot is an administrator; the bot has made a set of stickers.
    """  # noqa: D205 (a caption is one paragraph)
    await advertise_where_there_are_stickers(server)


@pytest.fixture
async def webhook_of_a_sticker_file(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. The bot has made a set of stickers
    for Ann, who has sent it a picture.
    """  # noqa: D205 (a caption is one paragraph)
    await send_thumbnail(server)


@pytest.fixture
async def webhook_that_fails(server: BotApiServer, ports: None) -> None:
    """A webhook is set, and Ann has pressed **Start**. The program behind the webhook has answered with an error."""

    async def fail(_: web.Request) -> web.Response:
        return web.Response(status=500)

    app = web.Application()
    app.router.add_post("/bot", fail)
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", PORT).start()
        await set_webhook(server)
        await server.user("Ann", language_code="en").send("/start")
        await server.idle()
    finally:
        await runner.cleanup()


@pytest.fixture
async def ann_logs_in(server: BotApiServer, ports: None) -> None:
    """Ann presses a login button, and her app opens the website. Then somebody forges a login as Bob, and somebody
    opens the link of Ann's login of yesterday.
    """  # noqa: D205 (a caption is one paragraph)
    ann = server.user("Ann", language_code="en")
    now = int(time.time())
    key = hashlib.sha256(server.token.encode()).digest()

    def signed(auth_date: int) -> dict[str, str]:
        about = {"id": str(ann.id), "first_name": "Ann", "auth_date": str(auth_date)}
        text = "\n".join(f"{name}={about[name]}" for name in sorted(about))
        return {**about, "hash": hmac.new(key, text.encode(), hashlib.sha256).hexdigest()}

    async def story() -> None:
        await reachable(SITE_PORT)
        genuine = signed(now)
        async with aiohttp.ClientSession() as session:
            for query, status in (
                (genuine, 200),
                ({**genuine, "first_name": "Bob"}, 403),
                (signed(now - 24 * 3600), 403),
            ):
                url = f"http://127.0.0.1:{SITE_PORT}/login?{urlencode(query)}"
                async with session.get(url) as response:
                    assert response.status == status  # noqa: S101 (the point of the story)

    server.story(story())


@pytest.fixture
async def ann_orders_in_the_shop(server: BotApiServer, ports: None) -> None:
    """Ann has opened the bot's Web App from the menu button. There she orders, and the app sends her order to the
    program, which listens on port 8080.
    """  # noqa: D205 (a caption is one paragraph)
    ann = server.user("Ann", language_code="en")
    order = await open_shop(server, ann)
    server.story(send_order(order, SITE_PORT))


@pytest.fixture
async def ann_cancels_what_she_ordered_in_the_shop(server: BotApiServer, ports: None) -> None:
    """Ann has opened the bot's Web App from the menu button. There she orders, and the app sends her order to the
    program, which listens on port 8080. Then she presses **Cancel** below the message that went out.
    """  # noqa: D205 (a caption is one paragraph)
    ann = server.user("Ann", language_code="en")
    order = await open_shop(server, ann)

    async def story() -> None:
        await send_order(order, SITE_PORT)
        await polling(server)
        await (await ann.press(ann.chat().last, "Cancel")).answer()

    server.story(story())


@pytest.fixture
async def webhook_of_an_order(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com` on to port 8443. Ann has opened the bot's Web App and
    orders there; the app sends her order to `/order`. Then she writes `/confirm`.
    """  # noqa: D205 (a caption is one paragraph)
    ann = server.user("Ann", language_code="en")
    order = await open_shop(server, ann)

    async def story() -> None:
        await send_order(order, PORT)
        await ann.send("/confirm")

    server.story(story())


async def open_shop(server: BotApiServer, ann: Person) -> dict[str, str]:
    """Have Ann open a Web App, and return what it sends to the program: her order, and the init data."""
    menu = {"type": "web_app", "text": "Shop", "web_app": {"url": "https://example.com/shop"}}
    await ann.send("/start")
    await server.core.call(server.token, "setChatMenuButton", {"menu_button": menu})
    opened = await ann.open_web_app()
    user = json.dumps({"id": ann.id, "first_name": "Ann"})
    about = {"auth_date": str(int(time.time())), "query_id": opened.query_id, "user": user}
    key = hmac.new(b"WebAppData", server.token.encode(), hashlib.sha256).digest()
    signed = "\n".join(f"{name}={about[name]}" for name in sorted(about))
    signature = hmac.new(key, signed.encode(), hashlib.sha256).hexdigest()
    return {"_auth": urlencode({**about, "hash": signature}), "coffees": "2"}


async def send_order(order: dict[str, str], port: int) -> None:
    """Send what a Web App sends once the program listens."""
    await reachable(port)
    url = f"http://127.0.0.1:{port}/order"
    async with aiohttp.ClientSession() as session, session.post(url, data=order) as response:
        assert response.ok  # noqa: S101 (the program takes what is signed)


@pytest.fixture
async def webhook_of_a_press_that_nobody_else_sees(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. In the group *Chess club* Bob has
    pressed **Other table** under a message of the bot that only he sees.
    """  # noqa: D205 (a caption is one paragraph)
    await press_alone(server)


@pytest.fixture
async def webhook_of_a_press_under_a_photo_that_nobody_else_sees(server: BotApiServer, ports: None) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. In the group *Neighbours* Bob has
    pressed **Next** under a photo that only he sees; two pictures stand at example.com.
    """  # noqa: D205 (a caption is one paragraph)
    await press_under_a_photo_alone(server)


@pytest.fixture
async def ann_and_bob_play_to_the_end(server: BotApiServer, ports: None) -> None:
    """The bot has the game *Chess*. In the supergroup *Coffee club* Ann writes `/play`; she, Bob, and she again press
    the button. The page of the game sends their points, 120, 150 and 90, to the program, which listens on port 8080.
    Then somebody sends points for a player who has not begun.
    """  # noqa: D205 (a caption is one paragraph)
    server.add_game("chess", "Chess", "A quick game against the clock.")
    ann, bob = (server.user(name, language_code="en") for name in ("Ann", "Bob"))
    club = server.supergroup("Coffee club", members=[ann, bob])
    await ann.send("/play", chat=club)

    async def story() -> None:
        await reachable(SITE_PORT)
        game = await ann.receives(lambda message: bool(message.labels), chat=club)
        given: dict[str, str] = {}
        for person, points in ((ann, "120"), (bob, "150"), (ann, "90")):
            shown = await (await person.press(game, game.labels[0])).answer()
            given = dict(parse_qsl(urlsplit(shown.url or "").query)) if shown is not None else {}
            await send_points({**given, "points": points}, 200)
        forged = given["round"].replace(str(ann.id), str(bob.id + 1))
        await send_points({**given, "round": forged, "points": "999"}, 403)

    server.story(story())


async def send_points(points: dict[str, str], status: int) -> None:
    """Send what the page of a game sends when the game is over."""
    url = f"http://127.0.0.1:{SITE_PORT}/score"
    async with aiohttp.ClientSession() as session, session.post(url, data=points) as response:
        assert response.status == status  # noqa: S101 (the point of the story)


@pytest.fixture
async def webhook_of_a_passport(server: BotApiServer, ports: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """A web server passes what comes to `https://example.com/bot` on to port 8443. Ann has shared her passport without
    a selfie.
    """  # noqa: D205 (a caption is one paragraph)
    ann = holder(server, monkeypatch)
    await ann.keep_in_passport("passport", DETAILS, front_side=CLEAR)
    await ann.share_passport("passport", nonce=NONCE)

    async def story() -> None:
        await ann.passport_refused()

    server.story(story())


@pytest.fixture
async def ann_plays_two_rounds(server: BotApiServer, ports: None) -> None:
    """The bot has the game *Chess*. Ann presses **Start**, and plays two rounds. The page of the game sends her points,
    120 and 90, to the program, which listens on port 8080, and the first round's once more.
    """  # noqa: D205 (a caption is one paragraph)
    server.add_game("chess", "Chess", "A quick game against the clock.")
    ann = server.user("Ann", language_code="en")
    await ann.send("/start")

    async def story() -> None:
        await reachable(SITE_PORT)
        game = await ann.receives(lambda message: bool(message.labels))
        rounds: list[dict[str, str]] = []
        for points in ("120", "90"):
            shown = await (await ann.press(game, game.labels[0])).answer()
            given = dict(parse_qsl(urlsplit((shown and shown.url) or "").query))
            rounds.append({**given, "points": points})
            await send_points(rounds[-1], 200)
        await send_points(rounds[0], 403)

    server.story(story())
