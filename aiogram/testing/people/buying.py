"""People pay for what they want to see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import views
from aiogram.testing.accounts import BotAccount

from .base import Actor

if TYPE_CHECKING:
    from aiogram.testing.seen import BotMessage, SeenMessage


class Buyer(Actor):
    """Somebody who buys paid media."""

    def has_bought(self, message: SeenMessage | BotMessage, *, bot: BotAccount | None = None) -> bool:
        """Whether the person has paid for the paid media in a message."""
        return self.account in self._record(message, bot).buyers

    async def buy_media(self, message: SeenMessage | BotMessage, *, bot: BotAccount | None = None) -> None:
        """Pay the Stars for the paid media in a message; outside channels they go to the bot.

        A bot that has sent it with a payload, and not to a channel, gets `purchased_paid_media`.

        Raises:
            ValueError: There is none, it is paid for already, or the person has too few Stars.
        """
        record, state = self._record(message, bot), self._state
        self._see(record)
        if "paid_media" not in record.content:
            raise ValueError(f"{self.first_name} cannot buy message {record.id}: there is no paid media in it")
        if self.has_bought(message, bot=bot):
            raise ValueError(f"{self.first_name} has bought message {record.id} already")
        price = record.content["paid_media"]["star_count"]
        state.stars.afford(self.account, price, f"message {record.id}")
        state.stars.add(self.account, -price)
        record.buyers.add(self.account)
        seller, payload = record.sender, state.files.payloads.get(record, "")
        if record.chat.type != "channel" and isinstance(seller, BotAccount):
            person = views.user(self.account)
            about = {"paid_media_payload": payload} if payload else {}
            partner = {"type": "user", "transaction_type": "paid_media_payment", "user": person, **about}
            state.stars.enter(seller, price, self._core.clock.unix(), partner)
            if payload:
                body = {"from": person, "paid_media_payload": payload}
                state.notify(seller, "purchased_paid_media", body, f"user {self.id}")
        state.changed()
