"""`ChatInviteLink`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Range, UnixTime

from .base import TelegramObject

if TYPE_CHECKING:
    from .user import User


class ChatInviteLink(TelegramObject, frozen=True, kw_only=True):
    """An invite link of a chat, and its terms.

    Returned by the methods that create, edit and revoke links; received where somebody has come by one.

    Source: https://core.telegram.org/bots/api#chatinvitelink
    """

    invite_link: str
    """The link. One that another administrator made has `…` in place of its second half."""
    creator: User
    """Who made the link."""
    creates_join_request: bool
    """Whether administrators decide on everybody who comes by the link."""
    is_primary: bool
    """Whether this is the primary link of its maker; each administrator has one."""
    is_revoked: bool
    """Whether the link was revoked, so that it lets nobody in."""
    name: str | None = None
    """Name that administrators see."""
    expire_date: UnixTime | None = None
    """When the link stops working, or has stopped; absent when it does not."""
    member_limit: Annotated[int | None, Range(1, 99999)] = None
    """How many people can be in the chat at a time by this link; no limit when absent."""
    pending_join_request_count: int | None = None
    """How many people who came by the link wait to be let in."""
    subscription_period: int | None = None
    """Seconds for which a payment lasts; absent for a link without a subscription."""
    subscription_price: int | None = None
    """Telegram Stars to be paid on joining and again for each further period; absent for a link without a
    subscription.
    """
