"""What all that people do begins with: who they are, and where they do it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import news
from aiogram.testing.accounts import BotAccount
from aiogram.testing.chats import Member
from aiogram.testing.direct_messages import DirectMessages
from aiogram.testing.formatting import FormattedText
from aiogram.testing.messages import SENT, Message, kind_of
from aiogram.testing.replies import Replied, attach
from aiogram.testing.seen import BotMessage, ChatView, PressError, SeenMessage

if TYPE_CHECKING:
    from aiogram.testing.accounts import Account
    from aiogram.testing.chats import Chat, Topic
    from aiogram.testing.core import Core
    from aiogram.testing.state import State
    from aiogram.testing.stickers import Sticker


class Actor:
    """A person with an account and an app."""

    def __init__(self, core: Core, account: Account, default_bot: BotAccount) -> None:
        self._core = core
        self.account = account
        self._default_bot = default_bot

    @property
    def id(self) -> int:
        """Telegram id of the person, and of their private chat with any bot."""
        return self.account.id

    @property
    def first_name(self) -> str:
        """Name, as apps show it."""
        return self.account.first_name

    def __repr__(self) -> str:
        return f"<Person {self.first_name} {self.id}>"

    def chat(self, bot: BotAccount | None = None) -> ChatView:
        """Return the private chat with a bot, the server's default one unless another is named."""
        return ChatView(self._private(bot), self.account)

    def view(self, chat: ChatView) -> ChatView:
        """Return a chat as this person sees it, with the messages that are for them alone."""
        return ChatView(self._chat(chat, None), self.account)

    @property
    def _state(self) -> State:
        return self._core.state

    def _private(self, bot: BotAccount | None) -> Chat:
        return self._state.private_chat(bot or self._default_bot, self.account)

    def _chat(self, chat: ChatView | None, bot: BotAccount | None) -> Chat:
        """Return the chat that the person does something in."""
        if chat is None:
            return self._private(bot)
        if not isinstance(chat.record, DirectMessages):
            self.check_inside(chat.record)
        if chat.record.upgraded_to is not None:
            raise ValueError(f"{chat.title!r} has become a supergroup: name the chat that upgrade() has returned")
        return chat.record

    def _check_admitted(self, chat: Chat) -> None:
        """Let only those go on who may use the bot of a private chat."""
        if chat.type != "private":
            return
        other = list(chat.standing)[-1]
        if isinstance(other, BotAccount) and not other.admits(self.account):
            raise ValueError(f"{self.first_name} cannot write to @{other.username}: only selected people may use it")

    def _write(
        self,
        content: dict[str, Any],
        *,
        chat: ChatView | None,
        bot: BotAccount | None,
        reply_to: SeenMessage | None = None,
        topic: Topic | None = None,
        quote: str = "",
        **about: Any,
    ) -> SeenMessage:
        """Send a message: to a group when `chat` is given, to the private chat with a bot otherwise."""
        where = self._chat(chat, bot)
        if where.blocked:
            raise ValueError(f"{self.first_name} has blocked the bot and cannot write to it: unblock() first")
        self._check_admitted(where)
        self._check_sending(where, content)
        thread_id = self._thread(where, topic, reply_to)
        replied = self._replied(where, reply_to, quote)
        if isinstance(where, DirectMessages):
            about |= self._in_direct(where, reply_to)
        else:
            about["paid_stars"] = self._pay_to_write(where)
        where.started = True
        return SeenMessage(
            self._post(
                where,
                content,
                reply_to=replied.message,
                quote=replied.quote,
                external_reply=replied.external,
                thread_id=thread_id,
                **about,
            )
        )

    def _in_direct(self, where: DirectMessages, reply_to: SeenMessage | None) -> dict[str, Any]:
        """Return in whose topic a direct message is, and what it costs; let only those go on who may write."""
        if where.managed_by(self.account):
            if reply_to is None:
                raise ValueError(f"{self.first_name} cannot write to {where.title!r} in no topic: give a reply_to")
            return {"direct_topic": reply_to.record.direct_topic}
        if not where.enabled or where.channel.member(self.account).status == "kicked":
            raise ValueError(f"{self.first_name} cannot write to {where.title!r}: its direct messages are closed")
        paid = self._pay_to_write(where)
        where.standing.setdefault(self.account, Member(account=self.account))
        return {"direct_topic": self.account, "paid_stars": paid}

    def _replied(self, where: Chat, reply_to: SeenMessage | None, quote: str) -> Replied:
        """Return what a message has of the one that it replies to, and maybe quotes."""
        if reply_to is None:
            if quote:
                raise ValueError(f"{self.first_name} cannot quote {quote!r}: name the message by reply_to")
            return Replied()
        self._see(reply_to.record)
        replied = attach(reply_to.record, where, FormattedText(quote))
        if replied is None:
            raise ValueError(f"{self.first_name} cannot quote {quote!r} of {reply_to!r}: it does not say so")
        return replied

    def _check_sending(self, where: Chat, content: dict[str, Any]) -> None:
        """Let only those go on who may send such a message to the chat."""
        permission, words = SENT[kind_of(content)]
        if not where.lets_send(self.account, permission):
            raise ValueError(f"{self.first_name} may not send {words} to {where.title!r}")

    def check_inside(self, where: Chat) -> None:
        """Let only those go on who are in a chat."""
        if self.account not in where.members:
            raise ValueError(f"{self.first_name} is not a member of {where.title!r}: add them with group.add()")

    def _administered(self, chat: ChatView, right: str, what: str) -> Chat:
        """Return a chat of which the person is an administrator with a right; `what` is what that lets them do."""
        where = self._chat(chat, None)
        if not where.administers(self.account, right):
            raise ValueError(f"{self.first_name} may not {what} in {where.title!r}")
        return where

    def _check_coming(self, where: Chat) -> None:
        """Let only those come into a chat who are not there, and not banned."""
        standing = where.member(self.account)
        if standing.present:
            raise ValueError(f"{self.first_name} is in {where.title!r} already")
        if standing.status == "kicked":
            raise ValueError(f"{self.first_name} cannot join {where.title!r}: they are banned there")

    def _pay_to_write(self, where: Chat) -> int:
        """Pay what a message costs in a chat, and return how many Stars that was."""
        if not where.message_price or where.member(self.account).is_admin:
            return 0
        price, stars = where.message_price, self._state.stars
        stars.afford(self.account, price, f"a message to {where.title!r}")
        stars.add(self.account, -price)
        return price

    def _thread(self, where: Chat, topic: Topic | None, reply_to: SeenMessage | None) -> int:
        """Return the topic to write in: the one named, or that of the message replied to."""
        if not where.is_forum:
            if topic is not None:
                raise ValueError(f"{self.first_name} cannot write in the topic {topic.name!r}: the chat is no forum")
            return 0
        number = reply_to.record.thread_id if topic is None and reply_to is not None else 0
        topic = topic or where.topics.get(number) or where.general
        if topic not in where.topics.values():
            raise ValueError(
                f"{self.first_name} cannot write in the topic {topic.name!r}: it is not in {where.title!r}"
            )
        if topic.closed and not where.manages(self.account, topic):
            raise ValueError(f"{self.first_name} cannot write in the topic {topic.name!r}: it is closed")
        return 0 if topic is where.general else topic.id

    def _post(
        self, where: Chat, content: dict[str, Any], *, receiver: BotAccount | None = None, **about: Any
    ) -> Message:
        """Put what the person has written or done into a chat, and tell its bots, or `receiver` alone."""
        voice = where if where.member(self.account).anonymous else where.voice(self.account)
        if voice is not None:
            about.setdefault("sender_chat", voice)
        message = self._state.post(
            Message(
                id=self._state.next_message_id(where) if receiver is None else 0,
                chat=where,
                receiver=receiver,
                sender=self.account,
                date=self._core.clock.unix(),
                content=content,
                **about,
            )
        )
        news.tell_message(self._state, message)
        return message

    def _sticker(self, set_name: str, number: int) -> Sticker:
        """Return a sticker of a set, counted from 0."""
        found = self._state.stickers.sets.get(set_name.lower())
        if found is None or not 0 <= number < len(found.stickers):
            count = len(found.stickers) if found is not None else 0
            raise ValueError(f"{self.first_name} has no sticker {number} of {set_name!r}: there are {count}")
        return found.stickers[number]

    def _record(self, message: SeenMessage | BotMessage, bot: BotAccount | None) -> Message:
        """Return the server's record of a message that the person sees or a bot got."""
        if isinstance(message, SeenMessage):
            return message.record
        chat_id = message.chat.id
        chat = self._private(bot) if chat_id == self.id else self._state.groups.get(chat_id)
        if connection_id := getattr(message, "business_connection_id", None):
            account = self._state.business.connections[connection_id].account
            chat = self._state.business.chats.get(frozenset({account.id, chat_id}))
        number = message.message_id or -(getattr(message, "ephemeral_message_id", None) or 0)
        record = chat.numbered(number) if chat is not None else None
        if record is None:
            raise PressError(f"{self.first_name} cannot see message {message.message_id} of chat {chat_id}")
        return record

    def _see(self, message: Message) -> None:
        if self.account not in message.chat.members or message.chat.hides(message, self.account):
            raise PressError(f"{self.first_name} cannot see message {message.number}: it is in a chat of others")

    def _check_lasting(self, message: Message, purpose: str) -> None:
        if message.receiver is not None:
            raise ValueError(f"{self.first_name} cannot {purpose} {message.text!r}: not everybody sees it")

    def _own(self, message: SeenMessage, purpose: str) -> Message:
        if message.record.sender is not self.account or message.deleted:
            raise ValueError(f"{self.first_name} cannot {purpose} {message!r}: it is somebody else's, or gone")
        return message.record
