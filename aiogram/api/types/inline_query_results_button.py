"""`InlineQueryResultsButton`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Length

from .base import TelegramObject

if TYPE_CHECKING:
    from .web_app_info import WebAppInfo


class InlineQueryResultsButton(TelegramObject, frozen=True, kw_only=True):
    """A button above the results of inline mode.

    For what has to be settled before there can be results, such as connecting an account. Exactly one
    field says what a press does: `must have exactly one optional field`.

    Source: https://core.telegram.org/bots/api#inlinequeryresultsbutton
    """

    text: str
    """Label."""
    web_app: WebAppInfo | None = None
    """Web App opened by a press. Its `switchInlineQuery` leads back to the results."""
    start_parameter: Annotated[str | None, Length(1, 64)] = None
    """Opens the private chat with the bot, where *Start* sends `/start` and this. Letters A-Z and a-z,
    digits, `_` and `-`; others are refused: `unallowed characters in start_parameter are used`. A
    button with `switch_inline_query` leads back.
    """
