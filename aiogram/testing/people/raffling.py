"""People give prizes to some of those who are in a chat, and Telegram Premium to some whom they choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import grants, views
from aiogram.testing.giveaways import Giveaway
from aiogram.testing.seen import SeenMessage

from .base import Actor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram.testing.chats import Chat
    from aiogram.testing.seen import ChatView


class Raffler(Actor):
    """Somebody who spends money on the readers of a channel, and boosts it by that."""

    async def start_giveaway(
        self,
        *,
        chat: ChatView,
        winners: int,
        seconds: int,
        stars: int = 0,
        months: int = 0,
        prize: str = "",
        public: bool = False,
        only_new: bool = False,
        countries: Sequence[str] = (),
        also: Sequence[ChatView] = (),
    ) -> SeenMessage:
        """Start a giveaway: Stars that the winners share, or months of Telegram Premium for each of them.

        Bots get messages with `giveaway_created` and `giveaway`, and `chat_boost` as administrators. The winners are
        drawn `seconds` later on the server's clock, among those who are then in the chat, and `also` in the others, and
        administer none. Then comes a message with `giveaway_winners` where they are to be `public`, and one with
        `giveaway_completed` otherwise. No `countries` are looked at: people here have none.

        Raises:
            ValueError: This person may not, or it cannot be such a giveaway.
        """
        where = self._raffling(chat)
        if (stars > 0) is (months > 0):
            raise ValueError("a giveaway is of stars or of months of Telegram Premium: give one of them")
        if winners < 1 or seconds < 1 or (stars and stars < winners):
            raise ValueError(
                f"there must be a winner, a time until they are drawn and a Star for each, "
                f"got winners={winners!r}, seconds={seconds!r}, stars={stars!r}"
            )
        giveaway = Giveaway(
            chat=where,
            maker=self.account,
            also=tuple(one.record for one in also),
            draw_at=self._core.clock.unix() + seconds,
            winners=winners,
            stars=stars,
            months=months,
            prize=prize,
            public=public,
            only_new=only_new,
            countries=tuple(countries),
        )
        return SeenMessage(giveaway.begin(self._state))

    async def buy_gift_codes(self, *others: Actor, months: int, chat: ChatView) -> None:
        """Buy Telegram Premium for members of a channel, which is boosted by it: bots there get `chat_boost`.

        Raises:
            ValueError: This person may not, or nobody is named, or somebody is not there.
        """
        where = self._raffling(chat)
        if not others:
            raise ValueError("name those for whom to buy Telegram Premium")
        for one in others:
            one.check_inside(where)
        for one in others:
            grants.give_premium(self._state, one.account, months)
            about = {"source": "gift_code", "user": views.user(one.account)}
            grants.add_boost(self._state, where, one.account, about, months * grants.MONTH)

    def _raffling(self, chat: ChatView) -> Chat:
        right = "can_post_messages" if chat.record.type == "channel" else "can_change_info"
        return self._administered(chat, right, "give away anything")
