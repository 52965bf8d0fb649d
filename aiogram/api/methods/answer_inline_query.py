"""`AnswerInlineQuery`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Bytes, Default, Items

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.inline_query_result import InlineQueryResult
    from aiogram.api.types.inline_query_results_button import InlineQueryResultsButton


class AnswerInlineQuery(TelegramMethod[bool], frozen=True):
    """Show results to somebody who has typed after the bot's username.

    Telegram takes an answer for about 10 seconds only: `query is too old and response timeout expired
    or query ID is invalid`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#answerinlinequery
    """

    inline_query_id: str
    """`InlineQuery.id` of the query."""
    results: Annotated[Sequence[InlineQueryResult], Items(max=50)]
    """The results, in their order; an empty list when there are none."""
    cache_time: Annotated[int | None, Default(300)] = None
    """Seconds during which Telegram gives this answer to the same query itself, without asking the bot;
    more than 86400 counts as 86400.
    """
    is_personal: bool | None = None
    """True keeps the answer for the person who asked; otherwise Telegram gives it to everybody with the
    same query.
    """
    next_offset: Annotated[str | None, Bytes(max=64)] = None
    """What comes as `InlineQuery.offset` when the person scrolls on for more results; absent or empty when
    these are all.
    """
    button: InlineQueryResultsButton | None = None
    """Button above the results."""
