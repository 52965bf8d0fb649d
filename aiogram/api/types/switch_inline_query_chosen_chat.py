"""`SwitchInlineQueryChosenChat`."""

from __future__ import annotations

from .base import TelegramObject


class SwitchInlineQueryChosenChat(TelegramObject, frozen=True, kw_only=True):
    """Which chats a person may pick to use the bot inline in.

    At least one kind must be allowed, or the button is refused.

    Source: https://core.telegram.org/bots/api#switchinlinequerychosenchat
    """

    query: str | None = None
    """Query put into the input field after the bot's name; only the name when absent."""
    allow_user_chats: bool | None = None
    """True offers private chats with people."""
    allow_bot_chats: bool | None = None
    """True offers private chats with bots."""
    allow_group_chats: bool | None = None
    """True offers groups and supergroups."""
    allow_channel_chats: bool | None = None
    """True offers channels."""
