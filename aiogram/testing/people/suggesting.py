"""People suggest posts to a channel, and decide on those of others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import news, suggestions
from aiogram.testing.direct_messages import RIGHT, DirectMessages
from aiogram.testing.errors import Refusal
from aiogram.testing.formatting import plain
from aiogram.testing.suggestions import GRAMS, STARS, Price, Suggestion, Terms

from .base import Actor

if TYPE_CHECKING:
    from datetime import datetime

    from aiogram.testing.chats import Chat
    from aiogram.testing.messages import Message
    from aiogram.testing.seen import ChatView, SeenMessage


class Suggester(Actor):
    """Somebody who suggests posts, or looks after a channel to which they are suggested."""

    async def suggest(
        self,
        text: str,
        *,
        chat: ChatView,
        stars: int = 0,
        nanograms: int = 0,
        send_date: datetime | None = None,
        reply_to: SeenMessage | None = None,
    ) -> SeenMessage:
        """Suggest a post in the direct messages of a channel, for so many Stars or nanograms of TON, or for nothing.

        An administrator who replies to a suggestion makes another one by that, with which the first is declined.

        Raises:
            ValueError: The chat is no such, or Telegram takes no such price or time.
        """
        where = self._chat(chat, None)
        if not isinstance(where, DirectMessages):
            raise ValueError(  # noqa: TRY004 (the chat is of the right type, and of the wrong kind)
                f"{self.first_name} can suggest posts only in the direct messages of a channel"
            )
        if stars and nanograms:
            raise ValueError("a post costs Stars or nanograms, not both")
        price = Price(STARS, stars) if stars else Price(GRAMS, nanograms) if nanograms else None
        terms = Terms(price, int(send_date.timestamp()) if send_date is not None else 0)
        if trouble := terms.trouble(self._core.clock.unix()):
            raise ValueError(f"{self.first_name} cannot suggest this: {trouble}")
        made = suggestions.suggest(where, self.account, terms, reply_to.record if reply_to is not None else None)
        return self._write(plain(text).content(), chat=chat, bot=None, reply_to=reply_to, suggestion=made)

    async def approve_post(self, message: SeenMessage, *, send_date: datetime | None = None) -> None:
        """Approve a suggested post, to appear at its time, else at `send_date`, else now.

        Raises:
            ValueError: There is nothing to decide, it is not up to this person, or the time is too far away.
        """
        record, suggestion = self._decided(message, "can_post_messages")
        date = int(send_date.timestamp()) if send_date is not None else 0
        try:
            suggestions.approve(self._state, record, suggestion, self.account, date)
        except Refusal as refusal:
            raise ValueError(f"{self.first_name} cannot approve {message!r}: {refusal.description}") from None

    async def decline_post(self, message: SeenMessage, comment: str = "") -> None:
        """Decline a suggested post, and say why.

        Raises:
            ValueError: There is nothing to decide, or it is not up to this person.
        """
        record, suggestion = self._decided(message, RIGHT)
        suggestions.decline(self._state, record, suggestion, self.account, comment)

    def _decided(self, message: SeenMessage, right: str) -> tuple[Message, Suggestion]:
        record = message.record
        self._see(record)
        where = record.chat
        manages = isinstance(where, DirectMessages) and where.managed_by(self.account)
        if isinstance(where, DirectMessages) and manages and not where.channel.administers(self.account, right):
            raise ValueError(f"{self.first_name} may not decide on posts of {where.title!r}: that takes {right}")
        try:
            return suggestions.pending(record, by_channel=not manages)
        except Refusal:
            raise ValueError(f"{self.first_name} has nothing to decide on {message!r}") from None

    async def unschedule_post(self, message: SeenMessage) -> None:
        """Take a post that was approved off the schedule of the channel, by the message that has suggested it.

        Raises:
            ValueError: It does not wait there, or this person may not.
        """
        record, where = message.record, message.record.chat
        self._see(record)
        suggestion = record.suggestion
        if not isinstance(where, DirectMessages) or not where.channel.administers(self.account, "can_post_messages"):
            raise ValueError(f"{self.first_name} may not take posts of {where.title!r} off the schedule")
        if suggestion is None or suggestion.state != "approved" or suggestion.post is not None:
            raise ValueError(f"{self.first_name} cannot take {message!r} off the schedule: it is not there")
        suggestions.unschedule(self._state, record, suggestion)

    async def take_payment_back(self, message: SeenMessage) -> None:
        """Have the payment for a suggested post returned by where the Stars or grams were bought.

        Raises:
            ValueError: This person has not paid for it, or has the payment back already.
        """
        record = message.record
        suggestion = record.suggestion
        if (
            suggestion is None
            or record.direct_topic is not self.account
            or suggestion.terms.price is None
            or suggestion.state != "approved"
            or suggestion.refunded
        ):
            raise ValueError(f"{self.first_name} has paid nothing for {message!r} that could be returned")
        suggestions.refund(self._state, record, "payment_refunded")

    async def price_direct_messages(self, stars: int, *, chat: ChatView) -> None:
        """Let people write to a channel, for so many Stars a message; posts of the channel tell of it.

        Raises:
            ValueError: This person may not, or the price is below 0.
        """
        if stars < 0:
            raise ValueError(f"a message costs 0 Stars or more, got {stars}")
        channel = self._managed_channel(chat)
        direct = channel.direct or self._state.add_direct_messages(channel)
        direct.enabled, direct.message_price = True, stars
        cost = {"direct_message_star_count": stars} if stars else {}
        self._tell_price(channel, {"are_direct_messages_enabled": True, **cost})

    async def close_direct_messages(self, *, chat: ChatView) -> None:
        """Let nobody write to a channel any more; a post of the channel tells of it.

        Raises:
            ValueError: This person may not, or nobody could.
        """
        channel = self._managed_channel(chat)
        if channel.direct is None or not channel.direct.enabled:
            raise ValueError(
                f"{self.first_name} cannot close the direct messages of {channel.title!r}: they are closed"
            )
        channel.direct.enabled = False
        self._tell_price(channel, {"are_direct_messages_enabled": False})

    def _managed_channel(self, chat: ChatView) -> Chat:
        channel = self._chat(chat, None)
        if channel.type != "channel" or not channel.administers(self.account, RIGHT):
            raise ValueError(f"{self.first_name} may not look after the direct messages of {channel.title!r}")
        return channel

    def _tell_price(self, channel: Chat, told: dict[str, object]) -> None:
        news.tell_service(self._state, channel, self.account, {"direct_message_price_changed": told})
