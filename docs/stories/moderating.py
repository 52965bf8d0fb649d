"""A bot looks after a supergroup."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from .steps import polling, writes_again_later

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer, Person
    from aiogram.testing.server import Group


def looked_after(server: BotApiServer) -> tuple[Group, Person, Person]:
    """Make a supergroup with the bot as an administrator, and return it with its owner and a member."""
    olga, bob = server.user("Olga", language_code="en"), server.user("Bob", language_code="en")
    club = server.supergroup("Coffee club", members=[olga, bob])
    club.promote(server.bot)
    return club, olga, bob


@pytest.fixture
async def bob_advertises(server: BotApiServer) -> None:
    """Bob has written *Cheap watches!* in the supergroup *Coffee club*, of which the bot is an administrator."""
    club, _, bob = looked_after(server)
    await bob.send("Cheap watches!", chat=club)


@pytest.fixture
async def bob_advertises_again(server: BotApiServer) -> None:
    """Bob writes *Cheap watches!* in the supergroup *Coffee club*, and once more when his time is over."""
    club, _, bob = looked_after(server)
    server.story(
        writes_again_later(server, bob, club, "Cheap watches!", answer="Bob", seconds=3600, then="Cheap watches!")
    )


@pytest.fixture
async def olga_and_bob_write(server: BotApiServer) -> None:
    """Olga, who owns the supergroup *Coffee club*, and Bob, a member, have written `/close` in it."""
    club, olga, bob = looked_after(server)
    await olga.send("/close", chat=club)
    await bob.send("/close", chat=club)


@pytest.fixture
async def bob_and_olga_press_a_switch(server: BotApiServer) -> None:
    """Olga, who owns the supergroup *Coffee club*, writes `/settings` in it. Bob, a member, presses the switch that the
    bot sends, and then Olga does.
    """  # noqa: D205 (a caption is one paragraph)
    club, olga, bob = looked_after(server)

    async def story() -> None:
        await olga.send("/settings", chat=club)
        settings = await olga.receives(lambda message: bool(message.labels), chat=club)
        for person in (bob, olga):
            await polling(server)
            await person.press(settings, settings.labels[0])

    server.story(story())


@pytest.fixture
async def bob_writes_where_the_bot_is_a_member(server: BotApiServer) -> None:
    """Bob has written `/ban` in a supergroup that Olga owns. The bot is an ordinary member of it."""
    olga, bob = server.user("Olga", language_code="en"), server.user("Bob", language_code="en")
    club = server.supergroup("Coffee club", members=[olga, bob])
    await bob.send("/ban", chat=club)


@pytest.fixture
async def bob_writes_as_a_channel(server: BotApiServer) -> None:
    """Bob has written *Cheap watches!* in the supergroup *Coffee club* as his channel *Watches*. The bot is an
    administrator there.
    """  # noqa: D205 (a caption is one paragraph)
    await write_as_a_channel(server)


async def write_as_a_channel(server: BotApiServer) -> None:
    """Have Bob write in the name of his channel."""
    club, _, bob = looked_after(server)
    watches = server.channel("Watches", members=[bob], with_bot=False)
    await bob.send("Cheap watches!", chat=club, as_channel=watches)


@pytest.fixture
async def olga_writes_rules(server: BotApiServer) -> None:
    """Olga, who owns the supergroup *Coffee club*, has written `/rules` in it. The bot is an administrator there."""
    club, olga, _ = looked_after(server)
    await olga.send("/rules", chat=club)


@pytest.fixture
async def olga_has_pinned_and_writes_rules(server: BotApiServer) -> None:
    """Olga, who owns the supergroup *Coffee club*, has pinned two messages in it, and has written `/rules`. The bot is
    an administrator there.
    """  # noqa: D205 (a caption is one paragraph)
    club, olga, bob = looked_after(server)
    for text in ("Who has a key?", "I am on my way."):
        await olga.pin(await bob.send(text, chat=club))
    await olga.send("/rules", chat=club)


@pytest.fixture
async def olga_makes_a_pause(server: BotApiServer) -> None:
    """Olga writes `/pause` in the supergroup *Coffee club*, and `/back` five minutes later. The bot is an administrator
    there.
    """  # noqa: D205 (a caption is one paragraph)
    club, olga, _ = looked_after(server)
    server.story(writes_again_later(server, olga, club, "/pause", answer="Back in", seconds=300, then="/back"))


async def offer_to_open(server: BotApiServer, *, bob_too: bool = False) -> None:
    """Have Bob offer something in a group that the bot looks after, and its owner answer that with `/host`."""
    club, olga, bob = looked_after(server)
    offer = await bob.send("I can open on Monday.", chat=club)
    for person in (olga, bob) if bob_too else (olga,):
        await person.send("/host", chat=club, reply_to=offer)


@pytest.fixture
async def olga_trusts_bob(server: BotApiServer) -> None:
    """Bob has written *I can open on Monday.* in the supergroup *Coffee club*. Olga, its owner, has answered that with
    `/host`. The bot is an administrator there.
    """  # noqa: D205 (a caption is one paragraph)
    await offer_to_open(server)


@pytest.fixture
async def olga_trusts_bob_who_helps_himself(server: BotApiServer) -> None:
    """Bob has written *I can open on Monday.* in the supergroup *Coffee club*. Olga, its owner, has answered that with
    `/host`, and Bob has answered himself in the same way. The bot is an administrator there.
    """  # noqa: D205 (a caption is one paragraph)
    await offer_to_open(server, bob_too=True)


@pytest.fixture
async def olga_dismisses_bob(server: BotApiServer) -> None:
    """Bob, whom the bot has made an administrator of the supergroup *Coffee club*, has written *I am away in May.*
    Olga, its owner, has answered that with `/guest`.
    """  # noqa: D205 (a caption is one paragraph)
    club, olga, bob = looked_after(server)
    about = {"chat_id": club.id, "user_id": bob.id, "can_pin_messages": True}
    await server.core.call(server.token, "promoteChatMember", about)
    await olga.send("/guest", chat=club, reply_to=await bob.send("I am away in May.", chat=club))


@pytest.fixture
async def tenth_to_come(server: BotApiServer) -> None:
    """Nine are in the supergroup *Coffee club*, one of them the bot. Ann comes in as well."""
    club, olga, _ = looked_after(server)
    names = ("Carla", "David", "Emma", "Farid", "Gina", "Henry")
    club.add(*(server.user(name, language_code="en") for name in names))
    await olga.add(server.user("Ann", language_code="en"), chat=club)


@pytest.fixture
async def administrator_advertises(server: BotApiServer) -> None:
    """Carla, whom Olga has made an administrator of the supergroup *Coffee club*, has written *Cheap watches!* in it.
    The bot is an administrator as well.
    """  # noqa: D205 (a caption is one paragraph)
    club, olga, _ = looked_after(server)
    carla = server.user("Carla", language_code="en")
    club.add(carla)
    await olga.promote(carla, "can_pin_messages", chat=club)
    await carla.send("Cheap watches!", chat=club)


@pytest.fixture
async def olga_forgives_bob(server: BotApiServer) -> None:
    """Bob has written *Cheap watches!* in the supergroup *Coffee club*, and Olga, its owner, has banned him for it. Now
    she has answered his message with `/forgive`. The bot is an administrator there.
    """  # noqa: D205 (a caption is one paragraph)
    club, olga, bob = looked_after(server)
    said = await bob.send("Cheap watches!", chat=club)
    await olga.remove(bob, chat=club)
    await olga.send("/forgive", chat=club, reply_to=said)


@pytest.fixture
async def olga_forgives_a_channel(server: BotApiServer) -> None:
    """Bob has written *Cheap watches!* in the supergroup *Coffee club* as his channel *Watches*, and the bot has banned
    the channel. Olga, who owns the club, has answered the message with `/forgive`.
    """  # noqa: D205 (a caption is one paragraph)
    club, olga, bob = looked_after(server)
    watches = server.channel("Watches", members=[bob], with_bot=False)
    said = await bob.send("Cheap watches!", chat=club, as_channel=watches)
    about = {"chat_id": club.id, "sender_chat_id": watches.id}
    await server.core.call(server.token, "banChatSenderChat", about)
    await olga.send("/forgive", chat=club, reply_to=said)


@pytest.fixture
async def four_write_close(server: BotApiServer) -> None:
    """In the supergroup *Coffee club* four people write `/close`: Olga, who owns it, Carla, an administrator who may
    restrict members, Dora, an administrator who may only pin messages, and Bob, a member.
    """  # noqa: D205 (a caption is one paragraph)
    club, olga, bob = looked_after(server)
    carla, dora = (server.user(name, language_code="en") for name in ("Carla", "Dora"))
    club.add(carla, dora)
    club.promote(carla, "can_restrict_members")
    club.promote(dora, "can_pin_messages")
    for person in (olga, carla, dora, bob):
        await person.send("/close", chat=club)


@pytest.fixture
async def bob_asks_for_the_rules(server: BotApiServer) -> None:
    """In the supergroup *Coffee club* Olga has pinned *No advertisements, please.* Bob has written `/rules` there."""
    club, olga, bob = looked_after(server)
    await olga.pin(await olga.send("No advertisements, please.", chat=club))
    await bob.send("/rules", chat=club)


@pytest.fixture
async def ann_reads_the_channel_and_bob_does_not(server: BotApiServer) -> None:
    """The bot is an administrator of the public channel *Coffee news*. Ann reads it, Bob does not. Both have written
    `/recipe` to the bot.
    """  # noqa: D205 (a caption is one paragraph)
    olga, ann, bob = (server.user(name, language_code="en") for name in ("Olga", "Ann", "Bob"))
    server.channel("Coffee news", members=[olga, ann], username="coffee_news")
    for person in (ann, bob):
        await person.send("/recipe")


@pytest.fixture
async def olga_and_bob_advertise(server: BotApiServer) -> None:
    """In the supergroup *Coffee club*, of which the bot is an administrator, Olga, who owns it, has written *Cheap
    beans on Friday!*, and Bob, a member, *Cheap watches!*.
    """  # noqa: D205 (a caption is one paragraph)
    club, olga, bob = looked_after(server)
    await olga.send("Cheap beans on Friday!", chat=club)
    await bob.send("Cheap watches!", chat=club)


@pytest.fixture
async def olga_lets_a_channel_write_again(server: BotApiServer) -> None:
    """Bob writes *Cheap watches!* in the supergroup *Coffee club* as his channel *Watches*. Olga, who owns the club,
    presses the button under what the bot says of it, and Bob writes as his channel once more. The bot is an
    administrator there.
    """  # noqa: D205 (a caption is one paragraph)
    club, olga, bob = looked_after(server)
    watches = server.channel("Watches", members=[bob], with_bot=False)

    async def story() -> None:
        await bob.send("Cheap watches!", chat=club, as_channel=watches)
        told = await olga.receives(lambda message: bool(message.labels), chat=club)
        await (await olga.press(told, told.labels[0])).answer()
        await polling(server)
        await bob.send("Sorry for that.", chat=club, as_channel=watches)

    server.story(story())


@pytest.fixture
async def olga_writes_anonymously(server: BotApiServer) -> None:
    """Olga, who owns the supergroup *Coffee club* and is anonymous in it, has written *We close at ten.* there. The bot
    is an administrator there.
    """  # noqa: D205 (a caption is one paragraph)
    club, olga, _ = looked_after(server)
    club.record.member(olga.account).anonymous = True
    await olga.send("We close at ten.", chat=club)


@pytest.fixture
async def olga_gives_the_bot_one_right(server: BotApiServer) -> None:
    """Olga makes the bot an administrator of the supergroup *Coffee club*. It may delete messages, and do nothing else
    there.
    """  # noqa: D205 (a caption is one paragraph)
    olga = server.user("Olga", language_code="en")
    club = server.supergroup("Coffee club", members=[olga])
    await olga.promote(server.bot, "can_delete_messages", chat=club)


@pytest.fixture
async def bob_asks_why_he_cannot_write(server: BotApiServer) -> None:
    """In the public supergroup *Coffee club* the bot, an administrator there, lets Bob only read for a day. He has
    written `/why` to the bot.
    """  # noqa: D205 (a caption is one paragraph)
    olga, bob = server.user("Olga", language_code="en"), server.user("Bob", language_code="en")
    club = server.supergroup("Coffee club", members=[olga, bob], username="coffee_club")
    club.promote(server.bot)
    end = int((server.clock.now() + timedelta(days=1)).timestamp())
    about = {"chat_id": club.id, "user_id": bob.id, "permissions": {}, "until_date": end}
    await server.core.call(server.token, "restrictChatMember", about)
    await bob.send("/why")
