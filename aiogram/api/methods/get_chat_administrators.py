"""`GetChatAdministrators`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.chat_member import ChatMember  # noqa: F401 (named by the base class)


class GetChatAdministrators(TelegramMethod["list[ChatMember]"], frozen=True):
    """List the administrators of a group or channel.

    In private chats: `there are no administrators in the private chat`.

    Returns:
        The owner as `ChatMemberOwner`, the others as `ChatMemberAdministrator`.

    Source: https://core.telegram.org/bots/api#getchatadministrators
    """

    chat_id: int | str
    """Group or channel, by id, or a public one by `@username`."""
    return_bots: bool | None = None
    """True returns other bots as well; otherwise this one is the only bot in the list."""
