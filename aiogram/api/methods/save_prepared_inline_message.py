"""`SavePreparedInlineMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.inline_query_result import InlineQueryResult
    from aiogram.api.types.prepared_inline_message import PreparedInlineMessage  # noqa: F401 (named by the base class)


class SavePreparedInlineMessage(TelegramMethod["PreparedInlineMessage"], frozen=True):
    """Keep a message ready for a person to send from a Web App.

    Choose with the four flags into which chats it may go.

    Returns:
        The identifier to hand to the Web App, for its `shareMessage`, and until when it is
        good.

    Source: https://core.telegram.org/bots/api#savepreparedinlinemessage
    """

    user_id: int
    """Person who is to send it."""
    result: InlineQueryResult
    """Message to send, as a result of inline mode."""
    allow_user_chats: bool | None = None
    """True allows private chats with people."""
    allow_bot_chats: bool | None = None
    """True allows private chats with bots."""
    allow_group_chats: bool | None = None
    """True allows groups and supergroups."""
    allow_channel_chats: bool | None = None
    """True allows channels."""
