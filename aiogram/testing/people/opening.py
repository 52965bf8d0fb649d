"""People open Web Apps, and ask bots that are not in the chat."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from aiogram.testing import news, views
from aiogram.testing.accounts import BotAccount
from aiogram.testing.formatting import plain
from aiogram.testing.messages import Message
from aiogram.testing.seen import ChatView, PressError, find_button
from aiogram.testing.web_apps import Opening, PreparedButton, PreparedMessage

from .asking import InlineAsker
from .base import Actor
from .picking import Picker

if TYPE_CHECKING:
    from aiogram.testing.inline_results import InlineResult
    from aiogram.testing.seen import SeenMessage

_Prepared = TypeVar("_Prepared", PreparedButton, PreparedMessage)
_LONGEST_DATA = 4096
"""Bytes that a Web App can send to its bot."""


class WebApp:
    """A Web App on the person's screen, as far as it has to do with its bot."""

    def __init__(self, opener: Opener, bot: BotAccount, url: str, *, query_id: str = "", key: str = "") -> None:
        self._opener = opener
        self._bot = bot
        self._key = key
        self.url = url
        """What it shows."""
        self.query_id = query_id
        """By what the bot can send a message with `answerWebAppQuery`; empty when a key of the keyboard opened it."""

    async def send_data(self, data: str) -> None:
        """Let it send text to the bot, and close: the bot gets a `message` with `web_app_data`."""
        if not self._key:
            raise ValueError("only a Web App that a key of the reply keyboard has opened sends data")
        if len(data.encode()) > _LONGEST_DATA:
            raise ValueError(f"a Web App sends at most {_LONGEST_DATA} bytes, got {len(data.encode())}")
        self._opener.send_service(self._bot, {"web_app_data": {"data": data, "button_text": self._key}})

    async def request_write_access(self) -> None:
        """Let it ask whether the bot may write, and agree: the bot gets a `message` with `write_access_allowed`."""
        self._opener.allow_writing(self._bot, {"from_request": True})

    async def share_message(self, prepared_id: str, chat: ChatView) -> SeenMessage:
        """Let it offer a message that the bot has kept ready, and send that to a chat."""
        return self._opener.send_prepared(prepared_id, chat, self._bot)

    async def use_button(self, prepared_id: str, *picked: Actor | BotAccount | ChatView) -> None:
        """Let it use a button that the bot has kept ready: `picked` are people and bots, or one chat."""
        self._opener.use_prepared(prepared_id, picked, self._bot)


class Opener(InlineAsker, Picker):
    """Somebody who opens Web Apps."""

    async def open_web_app(
        self, label: str = "", *, message: SeenMessage | None = None, bot: BotAccount | None = None
    ) -> WebApp:
        """Open the Web App of a button under a message, of a key of the reply keyboard, or of the menu button.

        Without `message` the label is one of the reply keyboard; without a label it is the menu button of the private
        chat.

        Raises:
            PressError: There is no such button, or it opens no Web App.
        """
        owner = bot or self._default_bot
        where = self._private(owner)
        if message is not None:
            button = find_button(message.record, label, self.first_name)
            where = message.record.chat
            sender = message.record.via_bot or message.record.sender
            owner = sender if isinstance(sender, BotAccount) else owner
        elif label:
            button = self.chat(owner).find_key(label, self.first_name)
        else:
            button = self._state.profiles[owner].button_in(where)
        page = button.get("web_app")
        if not page:
            raise PressError(
                f"{self.first_name} cannot open a Web App with {label or 'the menu button'!r}: it has none"
            )
        if message is None and label:
            return WebApp(self, owner, page["url"], key=label)
        number = self._state.opaque_id()
        chat = ChatView(where)
        self._state.web_apps.open[number] = Opening(
            bot=owner, send=lambda result: self._send_result(result, chat, owner).record
        )
        return WebApp(self, owner, page["url"], query_id=number)

    async def open_app_link(self, name: str, *, writing: bool = True, bot: BotAccount | None = None) -> WebApp:
        """Open a Web App of a bot by its link, and let the bot write or not.

        A bot that may write, and might not before, gets a `message` with `write_access_allowed`.
        """
        owner = bot or self._default_bot
        if writing:
            self.allow_writing(owner, {"web_app_name": name})
        return WebApp(self, owner, f"https://t.me/{owner.username}/{name}")

    async def add_to_attachment_menu(self, bot: BotAccount | None = None) -> None:
        """Put a bot into the menu of attachments: it gets a `message` with `write_access_allowed`."""
        self.allow_writing(bot or self._default_bot, {"from_attachment_menu": True})

    def allow_writing(self, bot: BotAccount, how: dict[str, object]) -> None:
        """Let a bot write to this person; one that may already learns nothing."""
        chat = self._private(bot)
        if not chat.started:
            chat.started = True
            self.send_service(bot, {"write_access_allowed": how})

    async def ask_guest(self, text: str, *, chat: ChatView, bot: BotAccount | None = None) -> SeenMessage:
        """Write to a chat, and mention a bot that is not in it: the bot gets `guest_message`, and can answer once."""
        guest = bot or self._default_bot
        if not guest.supports_guest_queries:
            raise ValueError(f"@{guest.username} is no guest anywhere: its supports_guest_queries is False")
        if guest in chat.record.members:
            raise ValueError(f"@{guest.username} is in {chat.title!r}: it is no guest there")
        sent = self._write(plain(text).content(), chat=chat, bot=None)
        number = self._state.opaque_id()
        self._state.web_apps.guests[number] = Opening(
            bot=guest, send=lambda result: self._answered(sent, guest, result)
        )
        body = views.message(sent.record, guest) | {"guest_query_id": number}
        self._state.notify(guest, "guest_message", body, f"chat {chat.id}")
        return sent

    def _answered(self, asked: SeenMessage, guest: BotAccount, result: InlineResult) -> Message:
        state, where = self._state, asked.record.chat
        message = state.post(
            Message(
                id=state.next_message_id(where),
                chat=where,
                sender=guest,
                date=state.clock.unix(),
                content=result.content(),
                keyboard=result.keyboard,
                game=result.game,
                reply_to=asked.record,
                inline_message_id=state.opaque_id(),
                guest_caller=self.account,
            )
        )
        result.remember(state, message)
        news.tell_message(state, message)
        return message

    def send_service(self, bot: BotAccount, content: dict[str, object]) -> None:
        """Do what a bot is told by a service message in the private chat."""
        self._tell(bot, content)

    def send_prepared(self, number: str, chat: ChatView, bot: BotAccount) -> SeenMessage:
        """Send a message that was kept ready for this person."""
        kept = self._kept(self._state.web_apps.messages, number, bot)
        if self._core.clock.unix() > kept.until:
            raise ValueError(f"the message {number!r} was kept ready for so long, and is gone")
        kind = chat.record.kind
        if kind not in kept.kinds:
            raise ValueError(f"{self.first_name} cannot send it to {chat.title!r}: it is not for {kind} chats")
        with self._sending(number):
            return self._send_result(kept.result, chat, bot)

    def use_prepared(self, number: str, picked: tuple[Actor | BotAccount | ChatView, ...], bot: BotAccount) -> None:
        """Use a button that was kept ready for this person."""
        kept = self._kept(self._state.web_apps.buttons, number, bot)
        chats = [one for one in picked if isinstance(one, ChatView)]
        if wanted := kept.button.get("request_users"):
            self._share_users(wanted, tuple(one for one in picked if not isinstance(one, ChatView)), bot)
        elif (wanted := kept.button.get("request_chat")) and chats:
            self._share_chat(wanted, chats[0].record, bot)
        else:
            raise ValueError(f"{self.first_name} cannot use the button {number!r} with {picked!r}")

    def _kept(self, store: dict[str, _Prepared], number: str, bot: BotAccount) -> _Prepared:
        kept = store.get(number)
        if kept is None or kept.bot is not bot or kept.person is not self.account:
            raise ValueError(f"@{bot.username} has kept nothing ready as {number!r} for {self.first_name}")
        return kept
