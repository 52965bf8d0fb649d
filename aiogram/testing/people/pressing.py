"""People press buttons, and see what bots answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import views
from aiogram.testing.accounts import BotAccount
from aiogram.testing.chats import Chat
from aiogram.testing.placing import place_message
from aiogram.testing.seen import BotMessage, PressError, SeenMessage, describe_buttons, find_button
from aiogram.testing.state import CallbackQuery, Deed, Toast, press_key

from .base import Actor

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aiogram.testing.core import Core
    from aiogram.testing.messages import Button, Keyboard, Message


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


class Presser(Actor):
    """Somebody who presses buttons."""

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
            message = self.chat(bot).newest_with(button, self.first_name)
        record = self._record(message, bot)
        return self._send_press(record, find_button(record, button, self.first_name))

    async def press_at(self, message: SeenMessage | BotMessage, row: int, column: int) -> Press:
        """Press the button at a place under a message, counted from 0: labels can be alike.

        Raises:
            PressError: There is no button any more.
        """
        record = self._record(message, None)
        try:
            button = record.button_rows[row][column]
        except IndexError:
            raise PressError(
                f"{self.first_name} cannot press a button in row {row + 1} of {message!r}: "
                f"it has {describe_buttons(record)}"
            ) from None
        return self._send_press(record, button)

    async def press_forged(self, message: SeenMessage | BotMessage, data: str) -> Press:
        """Send a press with data that no button of the message carries, as a modified app can."""
        return self._send_press(self._record(message, None), {"text": data, "callback_data": data})

    def _send_press(self, message: Message, button: Button) -> Press:
        self._see(message)
        state, label = self._state, button["text"]
        if "disabled" in button:
            raise PressError(f"{self.first_name} cannot press {label!r}: the button is disabled")
        if "callback_data" not in button and "callback_game" not in button:
            return self._app_answers(message, button, Toast(url=button["url"]) if "url" in button else None)
        until, toast = state.cached.get(press_key(self.account, message, button), (0.0, None))
        if self._core.clock.now().timestamp() < until:
            return self._app_answers(message, button, toast)
        bot = message.keyboard_bot or message.via_bot or message.sender_business_bot or message.sender
        if not isinstance(bot, BotAccount):
            raise PressError(f"message {message.id} is not of a bot: nobody would hear of the press")
        query = CallbackQuery(id=state.number(), person=self.account, bot=bot, message=message, button=button)
        state.queries[query.id] = query
        state.witness(Deed(self.account, message, button, query))
        self._core.clock.call_in(self._core.settings.callback_query_lifetime, lambda: self._die(query))
        state.notify(bot, "callback_query", views.callback_query(query), f"user {self.id}")
        return Press(self._core, query, None, label)

    def _app_answers(self, message: Message, button: Button, toast: Toast | None) -> Press:
        self._state.witness(Deed(self.account, message, button, toast=toast))
        return Press(self._core, None, toast, button["text"])

    def _die(self, query: CallbackQuery) -> None:
        query.dead = True
        self._state.changed()

    def inline_message(
        self,
        text: str = "",
        buttons: Keyboard | None = None,
        *,
        game: str = "",
        bot: BotAccount | None = None,
        friends: Iterable[Actor] = (),
    ) -> SeenMessage:
        """Have sent a message through the inline mode of a bot, to `friends`: a chat that the bot is not in.

        The bot knows it by `inline_message_id` alone. `buttons` are rows of JSON buttons;
        with `game`, a short name, the message is that game and has a button to play it.
        """
        chat = Chat(id=0, type="group", instance=self._state.signed(), title="Friends")
        chat.join(self.account, *(one.account for one in friends))
        message = place_message(self._core, chat, self.account, text, buttons=buttons, game=game)
        message.via_bot = bot or self._default_bot
        message.inline_message_id = self._state.opaque_id()
        self._state.inline_messages[message.inline_message_id] = message
        return SeenMessage(message)
