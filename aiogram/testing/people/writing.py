"""People write, correct and delete messages, and wait for those of bots."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from aiogram.testing import news
from aiogram.testing.accounts import BotAccount
from aiogram.testing.captions import CAPTIONED, recaptioned
from aiogram.testing.direct_messages import RIGHT, DirectMessages
from aiogram.testing.formatting import plain
from aiogram.testing.seen import ChatView, SeenMessage

from .base import Actor

if TYPE_CHECKING:
    from collections.abc import Callable

    from aiogram.testing.chats import Chat, Topic
    from aiogram.testing.formatting import FormattedText


_COMMAND: Final = re.compile(r"/(?P<name>[a-z0-9_]+)@?(?P<bot>\w*)(?!\S)")


class Writer(Actor):
    """Somebody who writes."""

    async def send(
        self,
        text: str,
        *,
        chat: ChatView | None = None,
        bot: BotAccount | None = None,
        reply_to: SeenMessage | None = None,
        topic: Topic | None = None,
        quote: str = "",
        as_channel: ChatView | None = None,
    ) -> SeenMessage:
        """Write a message: to a group when `chat` is given, to the private chat with a bot otherwise.

        In a group a bot gets it as its privacy mode allows: commands, replies to the bot, or
        everything when the mode is off or the bot is an administrator. `topic` is one of a forum's.
        `reply_to` may be of another chat; `quote` is a part of what it says. `as_channel` is a channel of one's own,
        in whose name it is written in a supergroup. A command that a bot lists as ephemeral is for that bot alone.
        """
        words, where = _words(text), self._chat(chat, bot)
        about: dict[str, Any] = {}
        if as_channel is not None:
            about["sender_chat"] = self._own_channel(as_channel, where)
        elif (receiver := self._alone_told(where, words.text)) is not None:
            about["receiver"] = receiver
        return self._write(words.content(), chat=chat, bot=bot, reply_to=reply_to, topic=topic, quote=quote, **about)

    def _alone_told(self, where: Chat, text: str) -> BotAccount | None:
        """Return the bot that lists the command which a message is as one that nobody else sees."""
        command = _COMMAND.match(text)
        if where.type not in {"group", "supergroup"} or command is None:
            return None
        for bot in where.members:
            if not isinstance(bot, BotAccount) or command["bot"].lower() not in {"", bot.username.lower()}:
                continue
            listed = self._state.profiles[bot].commands.seen(where, self.account, self.account.language)
            if any(one["command"] == command["name"] and one.get("is_ephemeral") for one in listed):
                return bot
        return None

    def _own_channel(self, channel: ChatView, where: Chat) -> Chat:
        if where.type != "supergroup":
            raise ValueError(f"{self.first_name} cannot write as {channel.title!r}: that is for supergroups")
        if channel.record.owner is not self.account:
            raise ValueError(f"{self.first_name} cannot write as {channel.title!r}: it is somebody else's")
        if channel.id in where.banned_senders:
            raise ValueError(f"{self.first_name} cannot write as {channel.title!r}: it is banned in {where.title!r}")
        return channel.record

    async def edit(self, message: SeenMessage, text: str) -> None:
        """Correct a message of one's own, a text or a caption; bots that hear it get an `edited_message` update.

        The same text again is no correction, and nobody is told.
        """
        record = self._own(message, "edit")
        self._check_lasting(record, "edit")
        if not record.editable:
            raise ValueError(f"{self.first_name} cannot edit {message!r}: it was forwarded, or decided on")
        if record.kind in CAPTIONED:
            above = "show_caption_above_media" in record.content
            content = recaptioned(record.kind, record.content, plain(text), above=above)
        elif record.kind == "text":
            content = _words(text).content()
        else:
            raise ValueError(f"{self.first_name} cannot edit {message!r}: it has no words")
        if content == record.content:
            return
        record.edit(content, record.keyboard, self._core.clock.unix())
        self._state.changed()
        news.tell_message(self._state, record, edited=True)

    async def delete(self, message: SeenMessage) -> None:
        """Delete a message for everybody: one's own, any of a private chat or only for oneself, or as who may.

        No bot is told, except one that works for somebody in the chat: it gets `deleted_business_messages`.
        """
        record = message.record
        where = record.chat
        any_of_them = self.account in where.members and (where.type == "private" or record.receiver is self.account)
        right = RIGHT if isinstance(where, DirectMessages) else "can_delete_messages"
        may = any_of_them or where.administers(self.account, right)
        if not (may and record.shown_to(self.account)):
            record = self._own(message, "delete")
        elif record.deleted:
            raise ValueError(f"{self.first_name} cannot delete {message!r}: it is gone already")
        self._state.erase(record)
        news.tell_deleted(self._state, record)

    async def receives(
        self,
        what: str | Callable[[SeenMessage], bool] = "",
        *,
        chat: ChatView | None = None,
        bot: BotAccount | None = None,
    ) -> SeenMessage:
        """Wait until a message of a bot is there that contains `what`, and return the newest such.

        `what` is a part of its text or of the question or title that it has, the label of one of its buttons, or a
        function that tells.
        """
        view = ChatView(self._chat(chat, bot), self.account)

        def find() -> SeenMessage | None:
            for message in reversed(view.messages):
                words = (message.text, message.poll, message.checklist)
                fits = (
                    what(message) if callable(what) else any(what in some for some in words) or what in message.labels
                )
                if message.from_bot and fits:
                    return message
            return None

        await self._core.activity.until(lambda: find() is not None, f"a message with {what!r}")
        found = find()
        assert found is not None  # noqa: S101 (just waited for)
        return found


def _words(text: str) -> FormattedText:
    formatted = plain(text)
    if not formatted.text:
        raise ValueError("a message needs a text: the app does not send white space alone")
    return formatted
