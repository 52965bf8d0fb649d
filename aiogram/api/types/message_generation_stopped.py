"""`MessageGenerationStopped`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .chat import Chat


class MessageGenerationStopped(TelegramObject, frozen=True, kw_only=True):
    """A person wants no more of a message that the bot is writing as a draft.

    Received as `Update.stopped_message_generation`, after a draft sent with `can_stop`. Stop writing;
    to keep what there is, send it as a message.

    Source: https://core.telegram.org/bots/api#messagegenerationstopped
    """

    chat: Chat
    """Chat of the draft."""
    message_thread_id: int | None = None
    """Topic of the draft; absent outside topics."""
    draft_id: int
    """The `draft_id` that you gave to the draft."""
