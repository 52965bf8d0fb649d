"""`GetUpdates`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Default, Range

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.update import Update  # noqa: F401 (named by the base class)


class GetUpdates(TelegramMethod["list[Update]"], frozen=True):
    """Fetch waiting updates, or wait until there are some.

    `bot.updates()` does this in a loop and confirms what it has handed out; call it yourself only
    to do otherwise. While a webhook is set Telegram answers with 409.

    Returns:
        Up to `limit` updates by rising `update_id`; an empty list when `timeout` has passed.

    Source: https://core.telegram.org/bots/api#getupdates
    """

    offset: int | None = None
    """Id of the first update to return; all before it are confirmed, and forgotten by Telegram. A
    negative number counts from the end. Absent or 0: from the oldest, and nothing is confirmed.
    """
    limit: Annotated[int | None, Range(1, 100, clamped=True), Default(100)] = None
    """How many updates to return at most."""
    timeout: Annotated[int | None, Range(0, 50, clamped=True), Default(0)] = None
    """Seconds to wait where there are none; 0 answers at once."""
    allowed_updates: list[str] | None = None
    """Kinds of updates to receive, such as `callback_query`. Absent keeps the last setting; an empty
    list is the default set, which leaves out `chat_member`, `message_reaction` and
    `message_reaction_count`.
    """
