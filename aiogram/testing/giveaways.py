# Which of those who take part win is chance at Telegram; here it is the server's own, the same in every run.

"""Giveaways: prizes for some of those who are in a chat, drawn at a time that is told before."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from . import grants, news, views
from .accounts import BotAccount

if TYPE_CHECKING:
    from .accounts import Account
    from .chats import Chat
    from .grants import Boost
    from .messages import Message
    from .state import State

STARS_OF_A_BOOST: Final = 500
"""Stars of a giveaway for which the chat gets one boost."""
YEAR: Final = 365 * 24 * 3600
MOST_SHOWN: Final = 100
"""Winners that the message names."""


@dataclass(eq=False, kw_only=True)
class Giveaway:
    """Prizes that are to be drawn."""

    chat: Chat
    maker: Account
    also: tuple[Chat, ...]
    """Further chats that one has to be in."""
    draw_at: int
    """Unix time."""
    winners: int
    stars: int = 0
    """What is shared out; 0 where the prizes are Telegram Premium."""
    months: int = 0
    """Of Telegram Premium, for each winner."""
    prize: str = ""
    public: bool = False
    only_new: bool = False
    countries: tuple[str, ...] = ()
    before: set[Account] = field(default_factory=set["Account"])
    """Who was there when it began."""

    @property
    def _prizes(self) -> dict[str, Any]:
        if self.stars:
            return {"prize_star_count": self.stars}
        return {"premium_subscription_month_count": self.months}

    def begin(self, state: State) -> Message:
        """Tell of it, boost the chat for it, and draw the winners when it is time."""
        self.before = {one for chat in (self.chat, *self.also) for one in chat.members}
        created = {"prize_star_count": self.stars} if self.stars else {}
        news.tell_service(state, self.chat, self.maker, {"giveaway_created": created})
        told = {
            "chats": [views.chat(chat) for chat in (self.chat, *self.also)],
            "winners_selection_date": self.draw_at,
            "winner_count": self.winners,
            "only_new_members": self.only_new,
            "has_public_winners": self.public,
            "prize_description": self.prize,
            "country_codes": [*self.countries],
            **self._prizes,
        }
        content = {"giveaway": {name: value for name, value in told.items() if value}}
        message = news.tell_service(state, self.chat, self.maker, content)
        boosts = self._boost(state, message)
        state.clock.call_in(self.draw_at - state.clock.unix(), lambda: self._draw(state, message, boosts))
        return message

    def _boost(self, state: State, message: Message) -> list[Boost]:
        source = {"source": "giveaway", "giveaway_message_id": message.id}
        if self.stars:
            about, count, seconds = {**source, "prize_star_count": self.stars}, self.stars // STARS_OF_A_BOOST, YEAR
        else:
            about, count, seconds = source, self.winners, self.months * grants.MONTH
        return [grants.add_boost(state, self.chat, None, about, seconds) for _ in range(count)]

    def _draw(self, state: State, message: Message, boosts: list[Boost]) -> None:
        found = [one for one in self.chat.members if self._takes_part(one)]
        won = sorted(found, key=lambda _: state.number())[: self.winners]
        for account in won:
            if self.stars:
                state.stars.add(account, self.stars // self.winners)
            else:
                grants.give_premium(state, account, self.months)
        if not self.stars:
            for number, boost in enumerate(boosts):
                winner = {"user": views.user(won[number])} if number < len(won) else {"is_unclaimed": True}
                grants.change_boost(state, self.chat, boost, winner)
        left = {"unclaimed_prize_count": self.winners - len(won)} if len(won) < self.winners else {}
        news.tell_service(
            state,
            self.chat,
            self.maker,
            self._winners(message, won, left) if self.public else self._end(message, won, left),
        )

    def _takes_part(self, account: Account) -> bool:
        if isinstance(account, BotAccount) or self.chat.member(account).is_admin:
            return False
        if any(account not in chat.members for chat in self.also):
            return False
        return not (self.only_new and account in self.before)

    def _winners(self, message: Message, won: list[Account], left: dict[str, int]) -> dict[str, Any]:
        told = {
            "additional_chat_count": len(self.also),
            **self._prizes,
            **left,
            "only_new_members": self.only_new,
            "prize_description": self.prize,
        }
        return {
            "giveaway_winners": {
                "chat": views.chat(self.chat),
                "giveaway_message_id": message.id,
                "winners_selection_date": self.draw_at,
                "winner_count": len(won),
                "winners": [views.user(one) for one in won[:MOST_SHOWN]],
                **{name: value for name, value in told.items() if value},
            }
        }

    def _end(self, message: Message, won: list[Account], left: dict[str, int]) -> dict[str, Any]:
        body: dict[str, Any] = {"winner_count": len(won), **left}
        if not message.deleted:
            body["giveaway_message"] = views.message(message, self.maker)
        return {"giveaway_completed": body | ({"is_star_giveaway": True} if self.stars else {})}
