"""People forward messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import passing, views
from aiogram.testing.places import at_rest

from .base import Actor

if TYPE_CHECKING:
    from aiogram.testing.accounts import BotAccount
    from aiogram.testing.chats import Topic
    from aiogram.testing.seen import ChatView, SeenMessage


class Forwarder(Actor):
    """Somebody who sends messages on."""

    async def forward(
        self,
        message: SeenMessage,
        *,
        chat: ChatView | None = None,
        bot: BotAccount | None = None,
        topic: Topic | None = None,
        hide_sender: bool = False,
    ) -> SeenMessage:
        """Send a message on: to a group when `chat` is given, to the private chat with a bot otherwise.

        With `hide_sender` the new message does not say where it is from.
        """
        record = message.record
        self._see(record)
        self._check_lasting(record, "forward")
        if record.deleted:
            raise ValueError(f"{self.first_name} cannot forward {message!r}: it is gone")
        if record.protected:
            raise ValueError(f"{self.first_name} cannot forward {message!r}: it is protected")
        if not passing.may_forward(record):
            raise ValueError(f"{self.first_name} cannot forward {message!r}: it tells of something that happened")
        if hide_sender:
            content = passing.copied(record, self._state, self.account)
            return self._write(content, chat=chat, bot=bot, topic=topic, game=record.game)
        return self._write(
            at_rest(record.content),
            chat=chat,
            bot=bot,
            topic=topic,
            game=record.game,
            via_bot=record.via_bot,
            forward_origin=views.origin(record),
            keyboard=passing.kept_keyboard(record),
            editable=False,
        )
