"""What type checkers know of methods that a user writes. Read by mypy and pyright, never run."""

from __future__ import annotations

from typing import assert_type

from aiogram import Bot
from aiogram.api.client.binding import bind
from aiogram.api.methods.base import TelegramMethod
from aiogram.types import Message


class PinNewest(TelegramMethod[Message], frozen=True):
    chat_id: int
    silently: bool | None = None


class OwnBot(Bot):
    pin_newest = bind(lambda: PinNewest)


async def use(bot: OwnBot) -> None:
    assert_type(await bot.pin_newest(1, silently=True), Message)
    assert_type(await bot(PinNewest(1)), Message)
    await bot.pin_newest()  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    async with bot as opened:
        assert_type(opened, OwnBot)
