"""The server is set up otherwise than it is by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aiogram.testing import Uploaded, picture

from .moderating import looked_after

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer, Group, Person


@pytest.fixture
async def webhook_once_a_second(server: BotApiServer) -> None:
    """The server takes one new address a second, as Telegram does."""
    server.core.settings.set_webhook_interval = 1


@pytest.fixture
async def an_earlier_program_has_set_menus(server: BotApiServer) -> None:
    """An earlier program of the bot has set the command `/start` for private chats, and `/help` for groups."""
    for scope, command in (("all_private_chats", "start"), ("all_group_chats", "help")):
        commands = [{"command": command, "description": "See what the bot can do"}]
        await server.core.call(server.token, "setMyCommands", {"commands": commands, "scope": {"type": scope}})


@pytest.fixture
async def ann_starts_at_a_verifier(server: BotApiServer) -> None:
    """The bot may verify people and chats for its organisation. Ann has pressed **Start**."""
    server.bot.verifies = True
    await server.user("Ann", language_code="en").send("/start")


@pytest.fixture
async def olga_writes_to_a_verifier(server: BotApiServer) -> None:
    """The bot may verify people and chats for its organisation. Olga has written `/verify` in the supergroup *Coffee
    club*.
    """  # noqa: D205 (a caption is one paragraph)
    server.bot.verifies = True
    club, olga, _ = looked_after(server)
    await olga.send("/verify", chat=club)


@pytest.fixture
async def bob_writes_where_there_is_a_photo(server: BotApiServer) -> None:
    """Bob has written in the supergroup *Coffee club*, which has a photo. The bot is an administrator there."""
    club, olga, bob = looked_after(server)
    await olga.set_chat_photo(club, picture(640, 640))
    await bob.send("A new photo!", chat=club)


def _verifier(server: BotApiServer) -> tuple[Group, Person, Person]:
    """Let the bot verify, and return a supergroup, its owner, and Bob, who is not in it."""
    server.bot.verifies = True
    olga, bob = (server.user(name, language_code="en") for name in ("Olga", "Bob"))
    staff = server.supergroup("Baristas of Coffee club", members=[olga])
    return staff, olga, bob


@pytest.fixture
async def staff_grows(server: BotApiServer) -> None:
    """The bot may verify people and chats for its organisation. Olga has brought Bob into the supergroup *Baristas of
    Coffee club*.
    """  # noqa: D205 (a caption is one paragraph)
    staff, olga, bob = _verifier(server)
    await olga.add(bob, chat=staff)


@pytest.fixture
async def staff_shrinks(server: BotApiServer) -> None:
    """The bot has verified Bob for its organisation. He has left the supergroup *Baristas of Coffee club*."""
    staff, _, bob = _verifier(server)
    await server.core.call(server.token, "verifyUser", {"user_id": bob.id})
    staff.add(bob)
    await bob.leave(staff)


@pytest.fixture
async def verified_chat_changes(server: BotApiServer) -> None:
    """The bot has verified the supergroup *Coffee club* for its organisation. Olga has given it another photo."""
    server.bot.verifies = True
    club, olga, _ = looked_after(server)
    await server.core.call(server.token, "verifyChat", {"chat_id": club.id})
    await olga.set_chat_photo(club, picture(640, 640))


@pytest.fixture
async def carla_changes_the_photo(server: BotApiServer) -> None:
    """Carla, whom Olga has made an administrator of the supergroup *Coffee club*, has given it another photo. The bot
    is an administrator as well.
    """  # noqa: D205 (a caption is one paragraph)
    club, olga, _ = looked_after(server)
    carla = server.user("Carla", language_code="en")
    club.add(carla)
    await olga.promote(carla, "can_change_info", chat=club)
    await carla.set_chat_photo(club, picture(640, 640, 0xB7223C))


@pytest.fixture
async def olga_wants_the_old_photo_back(server: BotApiServer) -> None:
    """The bot has had a photo, and for the winter has got another one. Olga writes `/spring` to it, and then again."""
    for color in (0xB7223C, 0x6FB9F0):
        photo = {"type": "static", "photo": "attach://photo"}
        uploads = {"photo": Uploaded(picture(640, 640, color), "photo.jpg")}
        await server.core.call(server.token, "setMyProfilePhoto", {"photo": photo}, uploads)
    olga = server.user("Olga", language_code="en")
    for _ in range(2):
        await olga.send("/spring")


@pytest.fixture
async def summer_is_over(server: BotApiServer) -> None:
    """An older version of the bot has listed `/summer` in all private chats, once for everybody and once in German."""
    scope = {"type": "all_private_chats"}
    for language, words in (("", "Summer offers"), ("de", "Angebote des Sommers")):
        commands = [{"command": "summer", "description": words}]
        about = {"commands": commands, "scope": scope, "language_code": language}
        await server.core.call(server.token, "setMyCommands", about)
