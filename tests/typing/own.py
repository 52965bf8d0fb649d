"""What type checkers know of methods that a user writes. Read by mypy and pyright, never run."""

from __future__ import annotations

from typing import assert_type

from aiogram import Bot
from aiogram.api.client.binding import bind
from aiogram.api.methods.base import TelegramMethod
from aiogram.methods import LeaveChat
from aiogram.types import BotName, Chat, Message


class PinNewest(TelegramMethod[Message], frozen=True):
    chat_id: int
    silently: bool | None = None


class OwnBot(Bot):
    @bind(lambda: PinNewest)
    def pin_newest(self) -> None: ...

    async def get_my_name(self, language_code: str | None = None) -> BotName:
        assert_type(await super().get_my_name(language_code), BotName)
        return BotName(name="mine")

    async def send_dice(self) -> Message:  # type: ignore[override] # pyright: ignore[reportIncompatibleMethodOverride]
        return await super().send_dice(1)


class OwnChat(Chat, frozen=True, kw_only=True):
    def leave(self) -> LeaveChat:
        return super().leave().as_(None)


async def use(bot: OwnBot) -> None:
    assert_type(await bot.pin_newest(1, silently=True), Message)
    assert_type(await bot(PinNewest(1)), Message)
    assert_type(await bot.get_my_name("en"), BotName)
    await bot.pin_newest()  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    async with bot as opened:
        assert_type(opened, OwnBot)
