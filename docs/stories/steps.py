"""What stories are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import Person

if TYPE_CHECKING:
    from aiogram.testing import BotAccount, BotApiServer, Group, SeenMessage

HOUR = 3600


async def bot_sends(
    server: BotApiServer, to: Person | Group, text: str, *labels: str, bot: BotAccount | None = None
) -> SeenMessage:
    """Have a bot, the server's own unless another is named, send a message with a row of buttons.

    Their data are their labels in small letters.
    """
    await _call(server, bot, "sendMessage", {"chat_id": to.id, "text": text, "reply_markup": row_of(*labels)})
    return (to.chat(bot) if isinstance(to, Person) else to).last


async def bot_tells(
    server: BotApiServer, group: Group, person: Person, method: str, content: dict[str, Any], *labels: str
) -> SeenMessage:
    """Have the bot send something, by a method, that only one person of a group sees."""
    alone = {"receiver_user_id": person.id}
    about = {"chat_id": group.id, "ephemeral_message_parameters": alone, "reply_markup": row_of(*labels)}
    await _call(server, None, method, about | content)
    return person.view(group).last


async def bot_posts(server: BotApiServer, channel: Group, bot: BotAccount, rich_message: dict[str, Any]) -> SeenMessage:
    """Have a bot post a rich message in a channel."""
    await _call(server, bot, "sendRichMessage", {"chat_id": channel.id, "rich_message": rich_message})
    return channel.last


def row_of(*labels: str) -> dict[str, Any]:
    """Return a row of buttons, whose data are their labels in small letters."""
    return {"inline_keyboard": [[{"text": label, "callback_data": label.lower()} for label in labels]]}


async def _call(server: BotApiServer, bot: BotAccount | None, method: str, parameters: dict[str, Any]) -> None:
    answer = await server.core.call((bot or server.bot).token, method, parameters)
    if not answer.body["ok"]:
        raise RuntimeError(f"the story cannot begin: {answer.body['description']}")


async def polling(server: BotApiServer) -> None:
    """Wait until the bot has done all that it had to do, and asks for more."""
    core = server.core
    await core.activity.until(
        lambda: any(bot.polls.parked for bot in core.bots) and not core.busy(), "the bot to ask for updates"
    )


async def writes_again_later(
    server: BotApiServer, person: Person, group: Group, first: str, *, answer: str, seconds: float, then: str
) -> None:
    """Have somebody write to a group, wait for an answer with these words, let time pass, and write again."""
    await person.send(first, chat=group)
    await person.receives(answer, chat=group)
    await polling(server)
    await server.clock.advance(seconds)
    await person.send(then, chat=group)


async def presses_first(server: BotApiServer, person: Person, *, times: int) -> None:
    """Have somebody press the first button of the newest message that has any, each time for an answer."""
    for _ in range(times):
        message = await person.receives(lambda message: bool(message.labels))
        await polling(server)
        await (await person.press(message, message.labels[0])).answer()
