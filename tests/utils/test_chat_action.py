from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from aiogram.enums import ChatAction
from aiogram.utils.chat_action import ChatActionSender

if TYPE_CHECKING:
    from aiogram import Bot
    from tests.scripted_server import Script


async def test_an_action_is_shown_again_and_again_until_the_block_ends(bot: Bot, script: Script) -> None:
    for _ in range(1000):
        script.returns(True)
    sender = ChatActionSender(bot=bot, chat_id=5, message_thread_id=3, interval=0)
    assert not sender.running
    async with sender as entered:
        assert entered is sender
        assert sender.running
        await script.reached(3)
    assert not sender.running
    shown = len(script.calls)
    assert await bot.send_chat_action(1, "typing")
    assert (
        script.asked[:shown] == [("sendChatAction", {"chat_id": 5, "action": "typing", "message_thread_id": 3})] * shown
    )
    assert len(script.calls) == shown + 1


@pytest.mark.parametrize("action", ChatAction)
async def test_every_action_has_a_sender(bot: Bot, script: Script, action: ChatAction) -> None:
    script.returns(True)
    make = getattr(ChatActionSender, action.value)
    assert f"`{action.value}`" in make.__doc__
    async with make(5, bot, interval=60):
        await script.reached(1)
    assert script.asked == [("sendChatAction", {"chat_id": 5, "action": action.value})]


async def test_what_is_done_at_once_shows_nothing(bot: Bot, script: Script) -> None:
    async with ChatActionSender.typing(5, bot, initial_sleep=60):
        script.returns(True)
        await bot.send_chat_action(1, "typing")
    assert script.asked == [("sendChatAction", {"chat_id": 1, "action": "typing"})]


async def test_a_call_that_fails_is_logged_and_disturbs_nobody(
    bot: Bot, script: Script, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(100):
        script.refuses(403, "Forbidden: bot was blocked by the user")
    with caplog.at_level(logging.WARNING, "aiogram.chat_action"):
        async with ChatActionSender.typing(5, bot, interval=0):
            await script.reached(2)
    assert "cannot show in chat 5 that the bot is busy" in caplog.text
    assert "bot was blocked by the user" in caplog.text


async def test_an_error_in_the_block_ends_it_too(bot: Bot, script: Script) -> None:
    script.returns(True)
    sender = ChatActionSender.typing(5, bot, interval=60)
    with pytest.raises(ZeroDivisionError):
        async with sender:
            raise ZeroDivisionError
    assert not sender.running


async def test_a_sender_is_for_one_block_at_a_time(bot: Bot, script: Script) -> None:
    sender = ChatActionSender(bot=bot, chat_id=5, initial_sleep=60)
    async with sender:
        with pytest.raises(RuntimeError, match="make another"):
            await sender.__aenter__()
    async with sender:
        assert sender.running
    assert script.asked == []
