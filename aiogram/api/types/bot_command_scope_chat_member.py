"""`BotCommandScopeChatMember`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class BotCommandScopeChatMember(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="chat_member"):
    """Commands for one member of a group or supergroup.

    Source: https://core.telegram.org/bots/api#botcommandscopechatmember
    """

    type: ClassVar[Literal["chat_member"]] = "chat_member"
    """Always `chat_member`."""
    chat_id: int | str
    """Group or supergroup, by id, or a public one by `@username`. A private chat is refused: `can't use
    specified scope in private chats`. Channels and their direct messages are not supported either.
    """
    user_id: int
    """Person that the commands are for."""
