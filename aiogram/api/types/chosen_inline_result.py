"""`ChosenInlineResult`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import field

from .base import TelegramObject

if TYPE_CHECKING:
    from .location import Location
    from .user import User


class ChosenInlineResult(TelegramObject, frozen=True, kw_only=True):
    """A result of inline mode was picked and sent.

    Received as `Update.chosen_inline_result`. Comes only when inline feedback is switched on with
    @BotFather, which can also be for a share of the results only.

    Source: https://core.telegram.org/bots/api#choseninlineresult
    """

    result_id: str
    """The `id` that you gave to the result."""
    from_user: User = field(name="from")
    """Who picked it."""
    location: Location | None = None
    """Where they were; only for a bot that asks for it."""
    inline_message_id: str | None = None
    """Identifier to edit the message by; only when it has an inline keyboard. Presses of its buttons bring
    the same one.
    """
    query: str
    """What they had typed after the username."""
