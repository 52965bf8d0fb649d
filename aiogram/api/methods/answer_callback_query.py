"""`AnswerCallbackQuery`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Default, Length

from .base import TelegramMethod


class AnswerCallbackQuery(TelegramMethod[bool], frozen=True):
    """Tell the person who pressed an inline button that the press has arrived.

    The button stops looking busy, and the person sees a toast, an alert, an opened address, or
    nothing further.

    Returns:
        True. What the person saw is not reported.

    Source: https://core.telegram.org/bots/api#answercallbackquery
    """

    callback_query_id: str
    """`CallbackQuery.id` of the press."""
    text: Annotated[str | None, Length(max=200)] = None
    """What to show, without formatting; absent shows nothing."""
    show_alert: Annotated[bool | None, Default(False)] = None
    """True shows the text in a box that has to be closed, instead of a toast."""
    url: str | None = None
    """Address that the app opens: the game's, after a press of a game button, or
    `t.me/<your bot>?start=…`, which sends `/start …` to the bot. Another is refused: `URL_INVALID`.
    """
    cache_time: Annotated[int | None, Default(0)] = None
    """Seconds during which the app answers further presses of the button itself, without asking the
    bot.
    """
