"""`InlineQueryResultGame`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from aiogram.api.markers import Bytes

from .base import TelegramObject

if TYPE_CHECKING:
    from .inline_keyboard_markup import InlineKeyboardMarkup


class InlineQueryResultGame(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="game"):
    """A game, as a result of inline mode.

    Source: https://core.telegram.org/bots/api#inlinequeryresultgame
    """

    type: ClassVar[Literal["game"]] = "game"
    """Always `game`."""
    id: Annotated[str, Bytes(1, 64)]
    """Identifier of your choice, another for each result (`RESULT_ID_DUPLICATE`); comes back as
    `ChosenInlineResult.result_id`.
    """
    game_short_name: str
    """Short name of the game, given to it with @BotFather."""
    reply_markup: InlineKeyboardMarkup | None = None
    """Buttons under the message; the first has to be one with `callback_game`."""
