"""The people of a server: what they do in their apps, and what they see there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import views
from .formatting import plain
from .markup import Markup, place
from .seen import BotMessage, ChatView, PressError, SeenMessage, find_button
from .state import Account, BotAccount, CallbackQuery, Chat, Message, Toast, press_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .core import Core
    from .state import Button, Keyboard


class Press:
    """A press of a button, from the moment the app has sent it."""

    def __init__(self, core: Core, query: CallbackQuery | None, toast: Toast | None, label: str) -> None:
        self._core = core
        self._query = query
        self._toast = toast
        self._label = label

    @property
    def query_id(self) -> str | None:
        """Id of the callback query; None where the press reached no bot: it opened a link or showed a cached answer."""
        return str(self._query.id) if self._query is not None else None

    async def answer(self) -> Toast | None:
        """Wait for the bot's answer; None when the query's life is over without one.

        That life goes by the server's clock. A press that no bot hears of is answered at once, by
        the app itself.
        """
        if self._query is None:
            return self._toast
        query = self._query
        await self._core.activity.until(lambda: query.over, f"an answer to the press of {self._label!r}")
        return query.toast

    def __repr__(self) -> str:
        return f"<Press of {self._label!r}, query {self.query_id}>"


class Person:
    """A person with an account and an app, driven from Python."""

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

    def _chat(self, chat: ChatView | None, bot: BotAccount | None) -> Chat:
        if chat is None:
            return self._core.state.private_chat(bot or self._default_bot, self.account)
        if self.account not in chat.record.members:
            raise ValueError(f"{self.first_name} is not a member of {chat.title!r}: add them with group.add()")
        if chat.record.upgraded_to is not None:
            raise ValueError(f"{chat.title!r} has become a supergroup: name the chat that upgrade() has returned")
        return chat.record

    def chat(self, bot: BotAccount | None = None) -> ChatView:
        """Return the private chat with a bot, the server's default one unless another is named."""
        return ChatView(self._chat(None, bot))

    async def send(
        self,
        text: str,
        *,
        chat: ChatView | None = None,
        bot: BotAccount | None = None,
        reply_to: SeenMessage | None = None,
    ) -> SeenMessage:
        """Write a message: to a group when `chat` is given, to the private chat with a bot otherwise.

        In a group a bot gets it as its privacy mode allows: commands, replies to the bot, or
        everything when the mode is off.
        """
        where = self._chat(chat, bot)
        if where.blocked:
            raise ValueError(f"{self.first_name} has blocked the bot and cannot write to it: unblock() first")
        formatted = plain(text)
        if not formatted.text:
            raise ValueError("a message needs a text: the app does not send white space alone")
        where.started = True
        return SeenMessage(self._post(where, formatted.content(), reply_to.record if reply_to is not None else None))

    def _post(self, where: Chat, content: dict[str, Any], reply_to: Message | None = None) -> Message:
        message = self._core.state.post(
            Message(
                id=self._core.state.next_message_id(where),
                chat=where,
                sender=self.account,
                date=self._core.clock.unix(),
                content=content,
                reply_to=reply_to,
            )
        )
        self._tell("message", message)
        return message

    def _tell(self, kind: str, message: Message) -> None:
        for hearer in message.chat.members:
            if isinstance(hearer, BotAccount) and _hears(hearer, message):
                self._core.state.notify(hearer, kind, views.message(message), f"chat {message.chat.id}")

    async def edit(self, message: SeenMessage, text: str) -> None:
        """Correct a message of one's own; bots that hear it get an `edited_message` update.

        The same text again is no correction, and nobody is told.
        """
        record = self._own(message, "edit")
        formatted = plain(text)
        if not formatted.text:
            raise ValueError("a message needs a text: the app does not send white space alone")
        if formatted.content() == record.content:
            return
        record.edit(formatted.content(), record.keyboard, self._core.clock.unix())
        self._core.state.changed()
        self._tell("edited_message", record)

    async def delete(self, message: SeenMessage) -> None:
        """Delete a message of one's own for everybody; no bot is told."""
        self._own(message, "delete").deleted = True
        self._core.state.changed()

    async def upgrade(self, group: ChatView) -> ChatView:
        """Make a group a supergroup: another chat with another id, in which the same people go on.

        Bots in it get a message in each of the two. With the old id they are refused from now on,
        and told the new one.
        """
        old = self._chat(group, None)
        if old.type != "group":
            raise ValueError(f"{group!r} cannot become a supergroup: it is a {old.type} chat")
        new = self._core.state.upgrade(old)
        self._post(old, {"migrate_to_chat_id": new.id})
        self._post(new, {"migrate_from_chat_id": old.id})
        return ChatView(new)

    def _own(self, message: SeenMessage, purpose: str) -> Message:
        if message.record.sender is not self.account or message.deleted:
            raise ValueError(f"{self.first_name} cannot {purpose} {message!r}: it is somebody else's, or gone")
        return message.record

    async def press(
        self, message: SeenMessage | BotMessage | None, button: str, *, bot: BotAccount | None = None
    ) -> Press:
        """Press the button with this label under a message, and return as soon as the app has sent it.

        `message` is one of a chat's, or what a bot got back from sending it; None means the newest
        of the private chat that has such a button. A
        message that was deleted in the meantime can still be pressed, as in an app that has not
        noticed: the bot then gets an inaccessible message.

        Raises:
            PressError: There is no such button; the text lists those there are.
        """
        if message is None:
            message = ChatView(self._chat(None, bot)).newest_with(button, self.first_name)
        record = self._record(message, bot)
        return self._send_press(record, find_button(record, button, self.first_name))

    async def press_forged(self, message: SeenMessage | BotMessage, data: str) -> Press:
        """Send a press with data that no button of the message carries, as a modified app can."""
        return self._send_press(self._record(message, None), {"text": data, "callback_data": data})

    def _record(self, message: SeenMessage | BotMessage, bot: BotAccount | None) -> Message:
        if isinstance(message, SeenMessage):
            return message.record
        state, chat_id = self._core.state, message.chat.id
        private = state.private_chat(bot or self._default_bot, self.account)
        chat = private if chat_id == self.id else state.groups.get(chat_id)
        record = chat.messages.get(message.message_id) if chat is not None else None
        if record is None:
            raise PressError(f"{self.first_name} cannot see message {message.message_id} of chat {chat_id}")
        return record

    def _see(self, message: Message) -> None:
        if self.account not in message.chat.members:
            raise PressError(f"{self.first_name} cannot see message {message.id}: it is in a chat of others")

    def _send_press(self, message: Message, button: Button) -> Press:
        self._see(message)
        state, label = self._core.state, button["text"]
        if "disabled" in button:
            raise PressError(f"{self.first_name} cannot press {label!r}: the button is disabled")
        if "callback_data" not in button and "callback_game" not in button:
            return Press(self._core, None, Toast(url=button["url"]) if "url" in button else None, label)
        until, toast = state.cached.get(press_key(self.account, message, button), (0.0, None))
        if self._core.clock.now().timestamp() < until:
            return Press(self._core, None, toast, label)
        bot = message.via_bot or message.sender
        if not isinstance(bot, BotAccount):
            raise PressError(f"message {message.id} is not of a bot: nobody would hear of the press")
        query = CallbackQuery(id=state.number(), person=self.account, bot=bot, message=message, button=button)
        state.queries[query.id] = query
        self._core.clock.call_in(self._core.settings.callback_query_lifetime, lambda: self._die(query))
        state.notify(bot, "callback_query", views.callback_query(query), f"user {self.id}")
        return Press(self._core, query, None, label)

    def _die(self, query: CallbackQuery) -> None:
        query.dead = True
        self._core.state.changed()

    def inline_message(
        self,
        text: str = "",
        buttons: Keyboard | None = None,
        *,
        game: str = "",
        bot: BotAccount | None = None,
        friends: Iterable[Person] = (),
    ) -> SeenMessage:
        """Have sent a message through the inline mode of a bot, to `friends`: a chat that the bot is not in.

        The bot knows it by `inline_message_id` alone. `buttons` are rows of JSON buttons;
        with `game`, a short name, the message is that game and has a button to play it.
        """
        chat = Chat(
            id=0,
            type="group",
            instance=self._core.state.signed(),
            title="Friends",
            members=[self.account, *(one.account for one in friends)],
        )
        message = place_message(self._core, chat, self.account, text, buttons=buttons, game=game)
        message.via_bot = bot or self._default_bot
        message.inline_message_id = self._core.state.next_inline_message_id()
        self._core.state.inline_messages[message.inline_message_id] = message
        return SeenMessage(message)

    async def block(self, bot: BotAccount | None = None) -> None:
        """Block a bot: its messages are refused from now on, and it gets a `my_chat_member` update."""
        self._set_blocked(bot or self._default_bot, blocked=True)

    async def unblock(self, bot: BotAccount | None = None) -> None:
        """Take a block back; the bot gets a `my_chat_member` update."""
        self._set_blocked(bot or self._default_bot, blocked=False)

    def _set_blocked(self, bot: BotAccount, *, blocked: bool) -> None:
        chat = self._core.state.private_chat(bot, self.account)
        if chat.blocked is blocked:
            return
        chat.blocked = blocked
        if not blocked:
            chat.started = True
        body = views.bot_blocked(chat, self.account, bot, self._core.clock.unix(), blocked=blocked)
        self._core.state.notify(bot, "my_chat_member", body, f"chat {chat.id}")

    async def receives(
        self,
        what: str | Callable[[SeenMessage], bool] = "",
        *,
        chat: ChatView | None = None,
        bot: BotAccount | None = None,
    ) -> SeenMessage:
        """Wait until a message of a bot is there that contains `what`, and return the newest such.

        `what` is a part of its text, the label of one of its buttons, or a function that tells.
        """
        view = ChatView(self._chat(chat, bot))

        def find() -> SeenMessage | None:
            for message in reversed(view.messages):
                fits = what(message) if callable(what) else what in message.text or what in message.labels
                if message.record.sender.is_bot and fits:
                    return message
            return None

        await self._core.activity.until(lambda: find() is not None, f"a message with {what!r}")
        found = find()
        assert found is not None  # noqa: S101 (just waited for)
        return found


def place_message(
    core: Core, chat: Chat, sender: Account, text: str, *, buttons: Keyboard | None, game: str
) -> Message:
    """Make a message that is simply there: part of the world that a test begins with."""
    content: dict[str, Any] = plain(text).content()
    rows: Keyboard = buttons or []
    if game:
        title = text or game
        content = {"game": {"title": title, "description": title, "photo": []}}
        rows = [[{"text": f"Play {title}", "callback_game": {}}], *rows]
    return core.state.post(
        Message(
            id=core.state.next_message_id(chat),
            chat=chat,
            sender=sender,
            date=core.clock.unix(),
            content=content,
            keyboard=place(Markup(inline=True, rows=rows), chat),
            game=game,
        )
    )


def _hears(bot: BotAccount, message: Message) -> bool:
    """Whether the privacy mode lets a bot see a message of its chat."""
    service = "text" not in message.content
    if message.chat.type == "private" or service or bot.can_read_all_group_messages:
        return True
    if message.reply_to is not None and message.reply_to.sender is bot:
        return True
    text = message.content.get("text", "")
    commands = [one for one in message.content.get("entities", ()) if one["type"] == "bot_command"]
    if not commands or commands[0]["offset"] != 0:
        return False
    _, at, name = text[: commands[0]["length"]].partition("@")
    if at:
        return bool(name.lower() == bot.username.lower())
    # A command that names nobody is for the bot that spoke last; before any has, for all.
    speakers = [other.sender for other in message.chat.messages.values() if other.sender.is_bot]
    return not speakers or speakers[-1] is bot
