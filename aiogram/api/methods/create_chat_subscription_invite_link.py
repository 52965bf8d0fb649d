"""`CreateChatSubscriptionInviteLink`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Length, Range

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.chat_invite_link import ChatInviteLink  # noqa: F401 (named by the base class)


class CreateChatSubscriptionInviteLink(TelegramMethod["ChatInviteLink"], frozen=True):
    """Make an invite link to a channel that people pay for month by month.

    The bot has to be an administrator with the right `can_invite_users`. The name can be changed later
    with `edit_chat_subscription_invite_link`, the price cannot; `revoke_chat_invite_link` puts an end
    to the link.

    Returns:
        The new link.

    Source: https://core.telegram.org/bots/api#createchatsubscriptioninvitelink
    """

    chat_id: int | str
    """Channel, by id, or a public one by `@username`."""
    subscription_period: int
    """Seconds for which a payment lasts; so far always 2592000, that is, 30 days."""
    subscription_price: Annotated[int, Range(1, 10000)]
    """Telegram Stars to be paid on joining and again for each further period."""
    name: Annotated[str | None, Length(max=32)] = None
    """Name that administrators see."""
