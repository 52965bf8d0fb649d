from __future__ import annotations

import asyncio
import gc
import weakref
from typing import TYPE_CHECKING, Any

import pytest

from aiogram import Bot
from aiogram.exceptions import BotContextError, TelegramNetworkError
from aiogram.methods import DeleteWebhook, GetMe, SendMessage
from aiogram.types import Message
from tests.scripted_server import TOKEN

if TYPE_CHECKING:
    from tests.scripted_server import Script

OTHER = f"654321:{'B' * 35}"
MESSAGE = {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}}


def senders(script: Script) -> list[str]:
    return [call.token for call in script.calls]


async def sent_message(bot: Bot, script: Script) -> Message:
    script.returns(MESSAGE)
    message = await bot.send_message(1, "x")
    script.calls.clear()
    return message


async def test_a_bare_method_goes_to_the_innermost_bot(script: Script) -> None:
    for _ in range(3):
        script.returns(True)
    async with Bot(TOKEN, server=script.url):
        await DeleteWebhook()
        async with Bot(OTHER, server=script.url):
            await DeleteWebhook()
        await DeleteWebhook()
    assert senders(script) == [TOKEN, OTHER, TOKEN]


async def test_a_closed_bot_is_forgotten_whatever_it_has_received(script: Script) -> None:
    script.returns({"id": 1, "is_bot": True, "first_name": "B"})
    script.returns([{"update_id": number, "message": MESSAGE} for number in (5, 6)])
    async with Bot(TOKEN, server=script.url) as bot:
        await bot.me()
        assert (await anext(bot.updates(timeout=0))).update_id == 5
    gone = weakref.ref(bot)
    del bot
    gc.collect()
    assert gone() is None


async def test_bots_may_be_closed_in_the_order_in_which_they_were_opened(script: Script) -> None:
    script.returns(True).returns(True)
    one, two = Bot(TOKEN, server=script.url), Bot(OTHER, server=script.url)
    await one.__aenter__()
    await two.__aenter__()
    await one.__aexit__(None, None, None)
    await DeleteWebhook()
    await two.__aexit__(None, None, None)
    assert senders(script) == [OTHER]
    with pytest.raises(BotContextError):
        await DeleteWebhook()


async def test_a_bot_that_another_task_has_closed_is_passed_over(script: Script) -> None:
    script.returns(True)
    async with Bot(TOKEN, server=script.url), Bot(OTHER, server=script.url) as inner:
        await asyncio.create_task(inner.aclose())
        await DeleteWebhook()
    assert senders(script) == [TOKEN]


async def test_without_a_bot_the_error_says_what_to_do() -> None:
    with pytest.raises(BotContextError, match=r"no bot to send getMe with.*async with Bot.*await bot\(method\)"):
        await GetMe()


async def test_a_named_bot_beats_the_bound_one_and_the_current_one(script: Script) -> None:
    async with Bot(TOKEN, server=script.url) as one, Bot(OTHER, server=script.url) as two:
        message = await sent_message(one, script)
        script.returns(True).returns(True).returns(True)
        await message.delete()
        await two(message.delete())
        await one(DeleteWebhook())
    assert senders(script) == [TOKEN, OTHER, TOKEN]


async def test_objects_answer_with_their_own_bot_from_any_task(script: Script) -> None:
    async with Bot(TOKEN, server=script.url) as one, Bot(OTHER, server=script.url) as two:
        messages = [await sent_message(bot, script) for bot in (one, two)]
        script.returns(True).returns(True)
        for message in messages:
            await asyncio.create_task(_delete(message))
    assert senders(script) == [TOKEN, OTHER]


async def _delete(message: Message) -> None:
    await message.delete()


async def test_an_object_of_a_closed_bot_is_refused_and_not_sent_by_another(script: Script) -> None:
    async with Bot(TOKEN, server=script.url) as one:
        message = await sent_message(one, script)
    async with Bot(OTHER, server=script.url):
        with pytest.raises(BotContextError, match="<Bot 123456> is closed, so it cannot send deleteMessage"):
            await message.delete()
    assert script.calls == []


async def test_an_object_that_was_made_by_hand_goes_to_the_current_bot(script: Script) -> None:
    async with Bot(TOKEN, server=script.url) as one:
        message = (await sent_message(one, script)).as_(None)
    async with Bot(OTHER, server=script.url):
        script.returns(True)
        await message.delete()
    assert senders(script) == [OTHER]


async def test_tasks_have_the_bot_of_the_block_that_they_were_made_in(script: Script) -> None:
    async def work(token: str) -> None:
        async with Bot(token, server=script.url):
            await asyncio.sleep(0.01)
            await DeleteWebhook()

    script.returns(True).returns(True)
    await asyncio.gather(work(TOKEN), work(OTHER))
    assert sorted(senders(script)) == [TOKEN, OTHER]


async def test_a_bot_may_be_entered_twice_and_closes_with_the_last_block(script: Script) -> None:
    script.returns(True).returns(True)
    bot = Bot(TOKEN, server=script.url)
    async with bot:
        async with bot:
            await DeleteWebhook()
        assert not bot.closed
        await DeleteWebhook()
    assert bot.closed
    assert senders(script) == [TOKEN, TOKEN]


async def test_a_closed_bot_can_be_opened_again(script: Script) -> None:
    script.returns(True)
    bot = Bot(TOKEN, server=script.url)
    async with bot:
        pass
    with pytest.raises(BotContextError, match="is closed"):
        await bot.delete_webhook()
    with pytest.raises(BotContextError, match="receives no updates"):
        bot.updates()
    async with bot:
        assert await bot.delete_webhook() is True


async def test_a_bot_works_without_a_block_until_it_is_closed(script: Script) -> None:
    script.returns(True)
    bot = Bot(TOKEN, server=script.url)
    assert await bot.delete_webhook() is True
    await bot.aclose()
    await bot.aclose()
    assert bot.closed


async def test_an_error_in_the_block_passes_through(script: Script) -> None:
    with pytest.raises(ZeroDivisionError):
        async with Bot(TOKEN, server=script.url):
            _ = 1 / 0


async def test_a_cancelled_call_leaves_nothing_open(script: Script) -> None:
    script.returns(True, delay=30)

    async def work() -> None:
        async with Bot(TOKEN, server=script.url):
            await SendMessage(1, "x")

    task = asyncio.create_task(work())
    await asyncio.sleep(0.1)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


@pytest.mark.filterwarnings("ignore:Unclosed:ResourceWarning")
async def test_a_bot_that_is_forgotten_says_how_to_close_it(script: Script) -> None:
    script.returns(True)
    bots = [Bot(TOKEN, server=script.url)]
    await bots[0].delete_webhook()
    with pytest.warns(ResourceWarning, match=r"were left open: use `async with Bot\(\)`"):
        forget(bots)


def forget(bots: list[Bot]) -> None:
    bots.clear()
    gc.collect()


def test_two_bots_that_were_made_alike_are_two_bots() -> None:
    assert Bot(TOKEN) != Bot(TOKEN)


async def test_arguments_that_do_not_fit_name_the_method(bot: Bot) -> None:
    with pytest.raises(TypeError, match=r"^Bot\.send_message\(\): missing required argument 'chat_id'$"):
        await bot.send_message()  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError, match=r"^Bot\.send_message\(\): unexpected keyword argument 'txt'$"):
        await bot.send_message(1, "x", txt="y")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]


async def test_a_bot_sends_methods_and_nothing_else(bot: Bot) -> None:
    coming = bot.get_me()
    with pytest.raises(TypeError, match=r"sends methods, such as bot\(GetMe\(\)\), and got coroutine"):
        await bot(coming)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    coming.close()


async def test_who_the_bot_is_is_asked_once(bot: Bot, script: Script) -> None:
    script.returns({"id": bot.id, "is_bot": True, "first_name": "B", "username": "b_bot"})
    assert (await bot.me()).username == "b_bot"
    assert await bot.me() is await bot.me()
    assert [name for name, _ in script.asked] == ["getMe"]


async def test_a_context_makes_the_bot_current_and_closes_it(script: Script) -> None:
    script.returns(True)
    async with Bot(TOKEN, server=script.url).context() as bot:
        await DeleteWebhook()
        assert not bot.closed
    assert bot.closed
    with pytest.raises(BotContextError):
        await DeleteWebhook()


async def test_a_context_can_leave_the_bot_open(script: Script) -> None:
    script.returns(True)
    bot = Bot(TOKEN, server=script.url)
    async with bot.context(auto_close=False):
        pass
    with pytest.raises(BotContextError, match="no bot to send deleteWebhook"):
        await DeleteWebhook()
    assert await bot.delete_webhook() is True
    await bot.aclose()


async def test_a_method_of_the_bot_takes_a_timeout_of_its_own(bot: Bot, script: Script) -> None:
    script.returns(MESSAGE, delay=30)
    untyped: Any = bot
    with pytest.raises(TelegramNetworkError, match=r"did not answer within 0\.1 s"):
        await untyped.send_message(1, "x", request_timeout=0.1)
