"""`ResponseParameters`."""

from __future__ import annotations

from .base import TelegramObject


class ResponseParameters(TelegramObject, frozen=True, kw_only=True):
    """What a refusal says besides its text. It is read for you: see `TelegramRetryAfter` and `TelegramMigrateToChat`.

    Source: https://core.telegram.org/bots/api#responseparameters
    """

    migrate_to_chat_id: int | None = None
    """Id of the supergroup that the group has become."""
    retry_after: int | None = None
    """Seconds to wait before the next request."""
