"""`RemoveChatVerification`."""

from __future__ import annotations

from .base import TelegramMethod


class RemoveChatVerification(TelegramMethod[bool], frozen=True):
    """Take back the mark that `verify_chat` has given.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#removechatverification
    """

    chat_id: int | str
    """Chat or bot to take it from, by id, or a public one by `@username`."""
