"""`CallbackQuery`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import field
from msgspec.structs import force_setattr

from aiogram.api.alias import alias
from aiogram.api.markers import EPOCH

from .base import BoundObject, receiving_bot

if TYPE_CHECKING:
    from aiogram.api.methods.answer_callback_query import AnswerCallbackQuery

    from .maybe_inaccessible_message import MaybeInaccessibleMessage
    from .user import User


class CallbackQuery(BoundObject, frozen=True, kw_only=True):
    """A press of an inline button that carries callback data or starts a game.

    Received as `Update.callback_query`. `message` is there when the button is under a message that
    the bot sent to a chat, `inline_message_id` when the message was sent through inline mode; a
    callback button brings `data`, a game button `game_short_name`.

    Until the query is answered the person sees the button busy, so answer every one, with nothing
    to say as well: `await query.answer()`.

    Source: https://core.telegram.org/bots/api#callbackquery
    """

    id: str
    """Identifier to answer with; Telegram takes an answer for a short time only."""
    from_user: User = field(name="from")
    """Who pressed the button. Anybody who sees a button can press it."""
    message: MaybeInaccessibleMessage | None = None
    """Message with the button, as it is now. An `InaccessibleMessage` where the bot can no longer
    read it; absent for messages sent through inline mode.
    """
    inline_message_id: str | None = None
    """Identifier of the message with the button when it was sent through inline mode."""
    chat_instance: str
    """Identifier of the chat with the button: the same for all its messages, known even where the
    chat itself is not. High scores of games are kept by it.
    """
    data: str | None = None
    """What the button carries, 1 to 64 bytes. A modified app can send anything, so check it before
    you act on it.
    """
    game_short_name: str | None = None
    """Short name of the game to start; answer with the `url` of the game."""

    @alias(lambda: AnswerCallbackQuery, drop=1, callback_query_id="id")
    def answer(self) -> None: ...

    def __post_init__(self) -> None:
        message = self.message
        if message is not None and message.date is EPOCH:
            from .inaccessible_message import what_is_left  # noqa: PLC0415 (loaded when first needed)

            force_setattr(self, "message", what_is_left(message))
        # As in BoundObject, without the price of a call: this runs with every press of a button.
        if (bot := receiving_bot.get()) is not None:
            force_setattr(self, "_bot", bot)
