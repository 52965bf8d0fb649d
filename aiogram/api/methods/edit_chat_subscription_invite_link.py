"""`EditChatSubscriptionInviteLink`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Length

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.chat_invite_link import ChatInviteLink  # noqa: F401 (named by the base class)


class EditChatSubscriptionInviteLink(TelegramMethod["ChatInviteLink"], frozen=True):
    """Change the name of a subscription link that the bot has made.

    The bot has to be an administrator with the right `can_invite_users`.

    Returns:
        The link as changed.

    Source: https://core.telegram.org/bots/api#editchatsubscriptioninvitelink
    """

    chat_id: int | str
    """Channel, by id, or a public one by `@username`."""
    invite_link: str
    """Link to change."""
    name: Annotated[str | None, Length(max=32)] = None
    """Name that administrators see."""
