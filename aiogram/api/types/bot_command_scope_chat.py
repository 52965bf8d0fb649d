"""`BotCommandScopeChat`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class BotCommandScopeChat(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="chat"):
    """Commands for one private chat, group or supergroup.

    Source: https://core.telegram.org/bots/api#botcommandscopechat
    """

    type: ClassVar[Literal["chat"]] = "chat"
    """Always `chat`."""
    chat_id: int | str
    """Chat that the commands are for, by id, or a public supergroup by `@username`. A channel is refused:
    `can't change commands in channel chats`. A channel's direct messages are not supported either.
    """
