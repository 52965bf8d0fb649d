"""`KeyboardButtonRequestChat`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Range

from .base import TelegramObject

if TYPE_CHECKING:
    from .chat_administrator_rights import ChatAdministratorRights


class KeyboardButtonRequestChat(TelegramObject, frozen=True, kw_only=True):
    """What chat a person may pick with a button, and what the bot learns of it.

    The bot receives `Message.chat_shared`. It is also given `bot_administrator_rights` in the chat,
    where the person can do that.

    Source: https://core.telegram.org/bots/api#keyboardbuttonrequestchat
    """

    request_id: Annotated[int, Range(-2147483648, 2147483647)]
    """Number of your choice, another for every button of the message; comes back as
    `ChatShared.request_id`.
    """
    chat_is_channel: bool
    """True for a channel, False for a group or supergroup."""
    chat_is_forum: bool | None = None
    """True for a supergroup with topics only, False for a chat without; either when absent."""
    chat_has_username: bool | None = None
    """True for a chat with a username only, False for one without; either when absent."""
    chat_is_created: bool | None = None
    """True for a chat that the person owns; any when absent."""
    user_administrator_rights: ChatAdministratorRights | None = None
    """Rights that the person must have in the chat, those of `bot_administrator_rights` among them; any
    when absent.
    """
    bot_administrator_rights: ChatAdministratorRights | None = None
    """Rights that the bot must have in the chat, none that `user_administrator_rights` lacks; any when
    absent.
    """
    bot_is_member: bool | None = None
    """True for a chat that the bot is in; any when absent."""
    request_title: bool | None = None
    """Whether to ask for the title."""
    request_username: bool | None = None
    """Whether to ask for the username."""
    request_photo: bool | None = None
    """Whether to ask for the photo."""
