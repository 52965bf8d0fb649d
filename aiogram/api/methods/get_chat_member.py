"""`GetChatMember`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.chat_member import ChatMember  # noqa: F401 (named by the base class)


class GetChatMember(TelegramMethod["ChatMember"], frozen=True):
    """Look up what a person is to a chat.

    Of others it is certain to work only where the bot is an administrator. Somebody who was never in
    the chat is no error, but `ChatMemberLeft`.

    Returns:
        The membership; its class, or `status`, tells the kind.

    Source: https://core.telegram.org/bots/api#getchatmember
    """

    chat_id: int | str
    """Chat to look in, by id, or a public one by `@username`."""
    user_id: int
    """Person to look up."""
