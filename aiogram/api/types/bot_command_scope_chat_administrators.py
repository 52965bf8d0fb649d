"""`BotCommandScopeChatAdministrators`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class BotCommandScopeChatAdministrators(
    TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="chat_administrators"
):
    """Commands for the administrators of one group or supergroup.

    Source: https://core.telegram.org/bots/api#botcommandscopechatadministrators
    """

    type: ClassVar[Literal["chat_administrators"]] = "chat_administrators"
    """Always `chat_administrators`."""
    chat_id: int | str
    """Group or supergroup, by id, or a public one by `@username`. A private chat is refused: `can't use
    specified scope in private chats`. Channels and their direct messages are not supported either.
    """
