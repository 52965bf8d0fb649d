"""Methods, types and bots that a user of the package writes; this module imports what its annotations name."""

from __future__ import annotations

import inspect
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Annotated, ClassVar

import pytest

from aiogram import Bot
from aiogram.api.client.binding import bind
from aiogram.api.limits import check_limits
from aiogram.api.markers import Length
from aiogram.api.methods.base import TelegramMethod
from aiogram.api.signatures import result_type
from aiogram.exceptions import LimitError
from aiogram.types import InlineKeyboardMarkup, Message, User
from tests import fresh
from tests.scripted_server import TOKEN

if TYPE_CHECKING:
    from tests.scripted_server import Script


class SetTitle(TelegramMethod[bool], frozen=True):
    title: Annotated[str, Length(1, 5)]
    until: datetime | timedelta | None = None
    reply_markup: InlineKeyboardMarkup | None = None


class GetPinned(TelegramMethod["list[Message]"], frozen=True):
    chat_id: int


class GetAuthor(TelegramMethod[User], frozen=True):
    """Ask who wrote it."""

    __api_name__: ClassVar[str] = "getTheAuthor"


class GetNewestAuthor(GetAuthor, frozen=True):
    pass


class OwnBot(Bot):
    @bind(lambda: SetTitle)
    def set_title(self) -> None: ...


MESSAGE = {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "group"}}
PERSON = {"id": 1, "is_bot": False, "first_name": "A"}


async def test_a_method_with_a_simple_result_is_sent(bot: Bot, script: Script) -> None:
    script.returns(True)
    assert await bot(SetTitle("x")) is True
    assert script.asked == [("setTitle", {"title": "x"})]


async def test_a_method_that_returns_objects_gets_them_with_their_bot(bot: Bot, script: Script) -> None:
    script.returns([MESSAGE])
    (message,) = await bot(GetPinned(1))
    assert isinstance(message, Message)
    assert message.bot is bot


async def test_a_method_can_have_another_name_on_the_wire(bot: Bot, script: Script) -> None:
    script.returns(PERSON).returns(PERSON)
    assert (await bot(GetAuthor())).first_name == "A"
    assert (await bot(GetNewestAuthor())).first_name == "A"
    assert [name for name, _ in script.asked] == ["getTheAuthor", "getNewestAuthor"]


def test_its_limits_are_checked() -> None:
    with pytest.raises(LimitError, match=r"setTitle\.title must be 1 to 5 characters"):
        check_limits(SetTitle("too long"))


async def test_a_bot_can_have_it_bound(script: Script) -> None:
    script.returns(True)
    async with OwnBot(TOKEN, server=script.url) as bot:
        assert await bot.set_title("x") is True
    assert list(inspect.signature(OwnBot.set_title).parameters) == ["self", "title", "until", "reply_markup"]


def test_a_module_that_does_not_postpone_its_annotations_can_declare_methods() -> None:
    program = """
import inspect
from aiogram import Bot
from aiogram.api.client.binding import bind
from aiogram.api.signatures import result_type
from aiogram.api.signatures import result_type
from aiogram.api.limits import check_limits
from aiogram.api.methods.base import TelegramMethod
from aiogram.types import InlineKeyboardMarkup, Message

class Pin(TelegramMethod[Message], frozen=True):
    reply_markup: InlineKeyboardMarkup | None = None

class OwnBot(Bot):
    @bind(lambda: Pin)
    def pin(self) -> None: ...

check_limits(Pin(InlineKeyboardMarkup(inline_keyboard=[])))
assert result_type(Pin) is Message
print(inspect.signature(OwnBot.pin))
"""
    assert "reply_markup" in fresh.run(program)


def test_a_method_that_does_not_say_what_it_returns_is_refused() -> None:
    class Vague(TelegramMethod, frozen=True):  # type: ignore[type-arg] # pyright: ignore[reportMissingTypeArgument]
        pass

    with pytest.raises(TypeError, match="Vague does not say what it returns"):
        result_type(Vague)
