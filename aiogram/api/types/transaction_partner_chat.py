"""`TransactionPartnerChat`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .chat import Chat
    from .gift import Gift


class TransactionPartnerChat(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="chat"):
    """A chat that the bot has given something, or that has paid it.

    Source: https://core.telegram.org/bots/api#transactionpartnerchat
    """

    type: ClassVar[Literal["chat"]] = "chat"
    """Always `chat`."""
    chat: Chat
    """The chat."""
    gift: Gift | None = None
    """The gift that it got from the bot."""
