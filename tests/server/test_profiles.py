"""What bots say of themselves: commands, names, descriptions, menu buttons, the rights they ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aiogram.api.methods import GetChatMenuButton, GetMyCommands, GetMyDefaultAdministratorRights, GetMyName

from .conftest import decoded

if TYPE_CHECKING:
    from .conftest import Api

START = {"command": "start", "description": "Begin"}
HELP = {"command": "help", "description": "Ask"}


def scope(kind: str, **about: Any) -> dict[str, Any]:
    return {"type": kind, **about}


async def test_a_bot_without_commands_has_an_empty_list(api: Api) -> None:
    assert await api.result("getMyCommands") == []


async def test_commands_are_returned_as_they_were_set(api: Api) -> None:
    await api.result("setMyCommands", commands=[{"command": "/start ", "description": " Begin "}, HELP])
    found = await api.result("getMyCommands")
    assert found == [START, HELP]
    assert [one.command for one in decoded(GetMyCommands, found)] == ["start", "help"]


async def test_scopes_and_languages_do_not_stand_in_for_one_another(api: Api) -> None:
    await api.result("setMyCommands", commands=[START])
    await api.result("setMyCommands", commands=[HELP], scope=scope("all_private_chats"), language_code="de")
    assert await api.result("getMyCommands", scope=scope("all_private_chats")) == []
    assert await api.result("getMyCommands", language_code="de") == []
    assert await api.result("getMyCommands", scope=scope("all_private_chats"), language_code="de") == [HELP]


async def test_people_see_the_narrowest_list_in_their_language(api: Api) -> None:
    ann = api.server.user("Ann", language_code="de")
    await api.result("setMyCommands", commands=[START])
    assert [one.command for one in ann.commands()] == ["start"]
    await api.result("setMyCommands", commands=[HELP], language_code="de")
    assert ann.commands() == [("help", "Ask", "example_bot")]
    await api.result("setMyCommands", commands=[START], scope=scope("chat", chat_id=ann.id))
    assert [one.command for one in ann.commands()] == ["start"]
    await api.result("deleteMyCommands", scope=scope("chat", chat_id=ann.id))
    assert [one.command for one in ann.commands()] == ["help"]


async def test_administrators_of_a_group_see_lists_of_their_own(api: Api) -> None:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    club = api.server.supergroup("Club", members=[ann, bob])
    await api.result("setMyCommands", commands=[START], scope=scope("all_group_chats"))
    await api.result("setMyCommands", commands=[HELP], scope=scope("chat_administrators", chat_id=club.id))
    assert [one.command for one in ann.commands(club)] == ["help"]
    assert [one.command for one in bob.commands(club)] == ["start"]
    await api.result("setMyCommands", commands=[HELP], scope=scope("chat_member", chat_id=club.id, user_id=bob.id))
    assert [one.command for one in bob.commands(club)] == ["help"]


@pytest.mark.parametrize(
    ("commands", "error"),
    [
        ("[", "can't parse commands JSON object"),
        ({}, "expected an Array of BotCommand"),
        (["start"], "can't parse BotCommand: expected an Object"),
        ([{"description": "x"}], "can't parse BotCommand: Can't find field \"command\""),
        ([{"command": "x"}], "can't parse BotCommand: Can't find field \"description\""),
        ([{"command": "/", "description": "x"}], "command must be non-empty"),
        ([{"command": "x" * 33, "description": "x"}], "command length must not exceed 32"),
        ([{"command": "x", "description": " "}], "command description must be non-empty"),
        ([{"command": "x", "description": "x" * 257}], "command description length must not exceed 256"),
        ([{"command": "Start", "description": "x"}], "BOT_COMMAND_INVALID"),
        ([START] * 101, "BOT_COMMANDS_TOO_MUCH"),
    ],
)
async def test_a_wrong_list_is_refused(api: Api, commands: Any, error: str) -> None:
    assert await api.error("setMyCommands", commands=commands) == f"400 Bad Request: {error}"


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ("{", "can't parse BotCommandScope JSON object"),
        ([], "can't parse BotCommandScope: BotCommandScope must be an Object"),
        ({"type": "everybody"}, "can't parse BotCommandScope: Unsupported type specified"),
        ({"type": "chat", "chat_id": ""}, "can't parse BotCommandScope: Empty chat_id specified"),
        (
            {"type": "chat_member", "chat_id": "@club", "user_id": 0},
            "can't parse BotCommandScope: Invalid user_id specified",
        ),
        ({"type": "chat_member", "chat_id": "@club", "user_id": 5}, "user not found"),
        ({"type": "chat", "chat_id": 5}, "chat not found"),
        ({"type": "chat_administrators", "chat_id": 1000}, "can't use specified scope in private chats"),
        ({"type": "chat", "chat_id": "@news"}, "can't change commands in channel chats"),
    ],
)
async def test_a_wrong_scope_is_refused(api: Api, given: Any, error: str) -> None:
    ann = api.server.user("Ann")
    api.server.supergroup("Club", members=[ann], username="club")
    api.server.channel("News", members=[ann], username="news")
    assert await api.error("setMyCommands", commands=[START], scope=given) == f"400 Bad Request: {error}"


async def test_a_language_has_two_letters(api: Api) -> None:
    error = "400 Bad Request: invalid language code specified"
    assert await api.error("getMyCommands", language_code="deu") == error
    assert await api.error("setMyName", name="Hilfe", language_code="DE") == error


async def test_a_bot_has_a_name_in_each_language(api: Api) -> None:
    ann = api.server.user("Ann", language_code="de")
    await api.result("setMyName", name="Helper")
    await api.result("setMyName", name="Helfer", language_code="de")
    assert (await api.result("getMe"))["first_name"] == "Helper"
    assert await api.result("getMyName", language_code="fr") == {"name": "Helper"}
    assert decoded(GetMyName, await api.result("getMyName", language_code="de")).name == "Helfer"
    assert ann.bot_name() == "Helfer"
    await api.result("setMyName", language_code="de")
    assert ann.bot_name() == "Helper"


@pytest.mark.parametrize(("what", "key"), [("Description", "description"), ("ShortDescription", "short_description")])
async def test_descriptions_are_kept_by_language(api: Api, what: str, key: str) -> None:
    await api.result(f"setMy{what}", **{key: " Plays chess "})
    await api.result(f"setMy{what}", **{key: "Spielt Schach", "language_code": "de"})
    assert await api.result(f"getMy{what}") == {key: "Plays chess"}
    assert await api.result(f"getMy{what}", language_code="de") == {key: "Spielt Schach"}
    await api.result(f"setMy{what}", language_code="de")
    assert await api.result(f"getMy{what}", language_code="de") == {key: "Plays chess"}


async def test_people_read_the_descriptions_in_their_language(api: Api) -> None:
    ann = api.server.user("Ann", language_code="de")
    await api.result("setMyDescription", description="Spielt", language_code="de")
    await api.result("setMyShortDescription", short_description="Schach")
    assert (ann.bot_description(), ann.bot_short_description()) == ("Spielt", "Schach")


@pytest.mark.parametrize(
    ("method", "given", "error"),
    [
        ("setMyName", {"name": "x" * 65}, "FIRSTNAME_INVALID"),
        ("setMyName", {}, "FIRSTNAME_INVALID"),
        ("setMyDescription", {"description": "x" * 513}, "ABOUT_TOO_LONG"),
        ("setMyShortDescription", {"short_description": "x" * 121}, "ABOUT_TOO_LONG"),
    ],
)
async def test_a_text_that_is_too_long_is_refused(api: Api, method: str, given: Any, error: str) -> None:
    assert await api.error(method, **given) == f"400 Bad Request: {error}"


async def test_a_chat_shows_its_own_menu_button_or_that_of_all(api: Api) -> None:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    assert await api.result("getChatMenuButton") == {"type": "default"}
    shop = {"type": "web_app", "text": "Shop", "web_app": {"url": "https://example.com/"}}
    await api.result("setChatMenuButton", menu_button=shop, chat_id=ann.id)
    found = await api.result("getChatMenuButton", chat_id=ann.id)
    assert decoded(GetChatMenuButton, found).text == "Shop"
    assert (ann.menu_button(), bob.menu_button()) == (shop, {"type": "commands"})
    await api.result("setChatMenuButton", menu_button=shop)
    await api.result("setChatMenuButton", menu_button={"type": "commands"}, chat_id=ann.id)
    assert (ann.menu_button(), bob.menu_button()) == ({"type": "commands"}, shop)
    await api.result("setChatMenuButton", chat_id=ann.id)
    assert ann.menu_button() == shop


@pytest.mark.parametrize(
    ("button", "error"),
    [
        ("{", "can't parse menu button JSON object"),
        ([], "can't parse menu button: MenuButton must be an Object"),
        ({"type": "shop"}, "can't parse menu button: MenuButton has unsupported type"),
        ({"type": "web_app"}, "can't parse menu button: Can't find field \"text\""),
        (
            {"type": "web_app", "text": "Shop", "web_app": {"url": "http://a.b"}},
            "can't parse menu button: Menu button Web App URL 'http://a.b' is invalid: Only HTTPS links are allowed",
        ),
    ],
)
async def test_a_wrong_menu_button_is_refused(api: Api, button: Any, error: str) -> None:
    assert await api.error("setChatMenuButton", menu_button=button) == f"400 Bad Request: {error}"


async def test_a_menu_button_belongs_to_private_chats(api: Api) -> None:
    club = api.server.group("Club", members=[api.server.user("Ann")])
    assert await api.error("getChatMenuButton", chat_id=club.id) == "400 Bad Request: chat not found"


async def test_a_bot_asks_for_rights_in_groups_and_in_channels(api: Api) -> None:
    await api.result("setMyDefaultAdministratorRights", rights={"can_pin_messages": True, "is_anonymous": True})
    await api.result("setMyDefaultAdministratorRights", rights={"can_post_messages": True}, for_channels=True)
    rights = decoded(GetMyDefaultAdministratorRights, await api.result("getMyDefaultAdministratorRights"))
    assert (rights.can_pin_messages, rights.is_anonymous, rights.can_post_messages) == (True, True, False)
    in_channels = await api.result("getMyDefaultAdministratorRights", for_channels=True)
    assert [name for name, given in in_channels.items() if given] == ["can_post_messages"]
    await api.result("setMyDefaultAdministratorRights")
    assert not any((await api.result("getMyDefaultAdministratorRights")).values())


@pytest.mark.parametrize(
    ("rights", "error"),
    [
        ("{", "can't parse administrator rights JSON object"),
        ([], "object expected as administrator rights"),
        (
            {"can_pin_messages": 1},
            'can\'t parse administrator rights: Field "can_pin_messages" must be of type Boolean',
        ),
    ],
)
async def test_wrong_rights_are_refused(api: Api, rights: Any, error: str) -> None:
    assert await api.error("setMyDefaultAdministratorRights", rights=rights) == f"400 Bad Request: {error}"


async def test_a_bot_that_has_logged_out_stays_away_for_ten_minutes(api: Api) -> None:
    await api.result("logOut")
    assert await api.error("getMe") == "400 Logged out"
    await api.server.clock.advance(600)
    assert (await api.result("getMe"))["is_bot"]


async def test_a_closed_bot_runs_again_when_it_calls(api: Api) -> None:
    await api.result("close")
    assert await api.error("close") == "400 Bad Request: the bot has already been closed"
    await api.result("getMe")
    await api.server.clock.advance(100)
    assert await api.error("close") == "429 Too Many Requests: retry after 500"
    await api.server.clock.advance(500)
    assert await api.result("close")
