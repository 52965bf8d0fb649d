"""`BotCommandScopeAllChatAdministrators`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class BotCommandScopeAllChatAdministrators(
    TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="all_chat_administrators"
):
    """Commands for the administrators of all groups and supergroups.

    Source: https://core.telegram.org/bots/api#botcommandscopeallchatadministrators
    """

    type: ClassVar[Literal["all_chat_administrators"]] = "all_chat_administrators"
    """Always `all_chat_administrators`."""
