# Telegram checks a call that sends in a fixed order: what the message says, then the reply, then the
# markup, then the chat, its topic and the message replied to. A handler reads its own part, calls
# `Delivery.read`, then `reach`, then `send`.

"""What all methods that send a message have in common."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from . import errors, views
from .business import active_chat, read_connection
from .chats import GENERAL
from .direct_messages import check_kind, find_topic
from .ephemeral import Wanted, read_wanted, replied_to, resolve
from .errors import refuse
from .markup import Markup, place, read_markup, reply_keyboard
from .messages import SENT, Message
from .replies import Replied, Reply, read_reply, replied_chat, resolve_reply
from .suggestions import Terms, read_terms, suggest

if TYPE_CHECKING:
    from .accounts import Account, BotAccount
    from .business import BusinessConnection
    from .chats import Chat
    from .core import Call
    from .ephemeral import Whisper
    from .messages import Keyboard


@dataclass
class Delivery:
    """A message on its way: read from a call, then on its way to a chat."""

    call: Call
    reply: Reply | None
    markup: Markup | None
    terms: Terms | None = None
    """On what terms the message is suggested as a post, None for one that is not."""
    chat: Chat = field(init=False)
    """Where it goes, once `reach` has found it."""
    replied: Replied = field(init=False)
    thread_id: int = field(init=False)
    direct_topic: Account | None = field(init=False)
    """In the direct messages of a channel, whose topic it goes to."""
    connection: BusinessConnection | None = None
    """For whose account the bot writes, None when it writes for itself."""
    wanted: Wanted | None = None
    """Whom alone the message is for, as the call says it."""
    whisper: Whisper | None = None
    """The same, once `reach` has found who that is; None where it is for everybody."""

    @classmethod
    def read(cls, call: Call, *, suggests: bool = True, may_be_ephemeral: bool = False) -> Delivery:
        """Read the parameters that are not about one kind of message; refuse what cannot be read.

        `suggests` False is for methods that cannot suggest their message as a post, `may_be_ephemeral` for those
        that can send to one person of a chat alone.
        """
        read = call.parameters
        wanted = read_wanted(read) if may_be_ephemeral else None
        reply = read_reply(read, call.state)
        terms = read_terms(read, call.state.clock.unix()) if suggests else None
        return cls(call, reply, read_markup(read.text("reply_markup")), terms, wanted=wanted)

    def reach(self, *kinds: str) -> Chat:
        """Find the chat, the topic and the message replied to; refuse what may not be sent there."""
        state, bot, read = self.call.state, self.call.bot, self.call.parameters
        if read.text("business_connection_id"):
            return self._reach_business()
        self.chat = state.chat_of(bot, read.text("chat_id"))
        state.check_access(bot, self.chat)
        self.thread_id = find_thread(self.chat, read.message_id("message_thread_id"), bot)
        for kind in kinds:
            # There is no naming a topic for these.
            check_kind(self.chat, kind)
        self.direct_topic = find_topic(self.chat, read.text("direct_messages_topic_id"))
        if self.wanted is not None:
            self.whisper = resolve(self.call, self.chat, self.wanted)
        self.replied = self._resolve_reply()
        for kind in kinds:
            check_sending(self.chat, bot, kind)
        return self.chat

    def _resolve_reply(self) -> Replied:
        """Find the message replied to. What one person alone sees is strict about it, and quotes nothing of it."""
        reply = self.reply
        if reply is not None and self.whisper is not None:
            reply = reply._replace(required=True, quote=None)
        if reply is not None and reply.ephemeral_id:
            if self.whisper is None:
                raise refuse(errors.REPLY_NOT_FOUND)
            return Replied(replied_to(self.call, self.chat, reply.ephemeral_id))
        return resolve_reply(reply, self.chat, replied_chat(self.call, reply) or self.chat)

    def _reach_business(self) -> Chat:
        """Find the chat that the account has with somebody, in whose name the bot writes there."""
        self.connection = read_connection(self.call, "can_reply")
        self.chat = active_chat(self.call, self.connection, self.call.parameters.text("chat_id"))
        self.thread_id, self.direct_topic = 0, None
        if self.wanted is not None:
            self.whisper = resolve(self.call, self.chat, self.wanted)
        self.replied = resolve_reply(self.reply, self.chat, self.chat)
        return self.chat

    def send(self, content: dict[str, Any], *, kept: Keyboard | None = None, **about: Any) -> Message:
        """Put the message into the chat; `about` are further fields of the `Message`.

        `kept` is the keyboard that a forwarded message brings along, or a game that is given none.
        """
        state, bot, read = self.call.state, self.call.bot, self.call.parameters
        whisper = self.whisper
        keyboard = place(self.markup, self.chat, ephemeral=whisper is not None) or kept
        suggestion = None if self.terms is None else suggest(self.chat, bot, self.terms, self.replied.message)
        connection = self.connection
        message = Message(
            id=state.next_message_id(self.chat) if whisper is None else 0,
            chat=self.chat,
            sender=connection.account if connection is not None else bot,
            sender_business_bot=bot if connection is not None else None,
            business_connection_id=connection.id if connection is not None else "",
            sender_chat=self.chat.voice(bot),
            date=state.clock.unix(),
            content=content,
            keyboard=keyboard,
            reply_keyboard=reply_keyboard(self.markup),
            selective=self.markup is not None and self.markup.selective and self.chat.type != "private",
            thread_id=self.thread_id,
            receiver=whisper.receiver if whisper is not None else None,
            replaces=whisper.replaces if whisper is not None else None,
            direct_topic=self.direct_topic,
            suggestion=suggestion,
            reply_to=self.replied.message,
            quote=self.replied.quote,
            external_reply=self.replied.external,
            effect_id=read.text("message_effect_id") if self.chat.type == "private" else "",
            protected=read.boolean("protect_content"),
            editable=(self.markup is None or self.markup.inline) and "forward_origin" not in about,
            **about,
        )
        return state.post(message)

    def answer(self, content: dict[str, Any], **about: Any) -> dict[str, Any]:
        """Send, and return the Message as the caller gets it."""
        return views.message(self.send(content, **about), self.call.bot)


def check_sending(chat: Chat, bot: BotAccount, kind: str) -> None:
    """Refuse a kind of message that the bot may not send to a chat it is in."""
    check_kind(chat, kind)
    permission, words = SENT[kind]
    if chat.type == "channel" and not chat.member(bot).is_admin:
        raise refuse(errors.NOT_CHANNEL_ADMIN)
    if not chat.lets_send(bot, permission):
        raise refuse(errors.MAY_NOT_SEND.format(words))


def find_thread(chat: Chat, thread_id: int, bot: BotAccount) -> int:
    """Return the topic that a message goes to, 0 for General; chats without topics ignore it."""
    if not chat.is_forum:
        return 0
    # General has a number, and is not to be named by it.
    topic = chat.topics.get(thread_id) if thread_id else chat.general
    if topic is None or thread_id == GENERAL:
        raise refuse(errors.NO_THREAD)
    if topic.closed and not chat.manages(bot, topic):
        raise refuse(errors.TOPIC_CLOSED)
    return thread_id
