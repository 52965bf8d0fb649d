"""`BotCommandScopeAllGroupChats`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class BotCommandScopeAllGroupChats(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="all_group_chats"):
    """Commands for all groups and supergroups.

    Source: https://core.telegram.org/bots/api#botcommandscopeallgroupchats
    """

    type: ClassVar[Literal["all_group_chats"]] = "all_group_chats"
    """Always `all_group_chats`."""
