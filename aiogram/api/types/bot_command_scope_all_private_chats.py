"""`BotCommandScopeAllPrivateChats`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class BotCommandScopeAllPrivateChats(
    TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="all_private_chats"
):
    """Commands for all private chats.

    Source: https://core.telegram.org/bots/api#botcommandscopeallprivatechats
    """

    type: ClassVar[Literal["all_private_chats"]] = "all_private_chats"
    """Always `all_private_chats`."""
