"""`CreateChatInviteLink`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Length, Range

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.chat_invite_link import ChatInviteLink  # noqa: F401 (named by the base class)


class CreateChatInviteLink(TelegramMethod["ChatInviteLink"], frozen=True):
    """Make a further invite link for a chat.

    The bot has to be an administrator with the right `can_invite_users`. `revoke_chat_invite_link` puts
    an end to the link.

    Returns:
        The new link.

    Source: https://core.telegram.org/bots/api#createchatinvitelink
    """

    chat_id: int | str
    """Group or channel, by id, or a public one by `@username`."""
    name: Annotated[str | None, Length(max=32)] = None
    """Name that administrators see."""
    expire_date: datetime | timedelta | int | None = None
    """When the link stops working; absent when it does not."""
    member_limit: Annotated[int | None, Range(1, 99999)] = None
    """How many people can be in the chat at a time by this link; no limit when absent."""
    creates_join_request: bool | None = None
    """Whether administrators decide on everybody who comes by the link. Not together with `member_limit`:
    `member limit can't be specified for links requiring administrator approval`.
    """
