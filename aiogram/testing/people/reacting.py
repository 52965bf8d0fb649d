"""People react to messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.reactions import BY_ONE, BY_PREMIUM, MOST, allowed, fits, named, react, react_paid

from .base import Actor

if TYPE_CHECKING:
    from aiogram.testing.seen import BotMessage, SeenMessage


class Reactor(Actor):
    """Somebody who reacts."""

    async def react(self, message: SeenMessage | BotMessage, *reactions: str) -> None:
        """React to a message in place of what was there before; without reactions, take that back.

        Each is an emoji, or the id of a custom one in digits. One can be given, three with Premium.
        Bots that administer the group, and the bot of a private chat, get `message_reaction` where they have
        asked for it; in a channel nobody learns who reacts, and they get `message_reaction_count`, at once.
        """
        record = self._record(message, None)
        self._see(record)
        self._check_lasting(record, "react to")
        chat, new = record.chat, tuple(map(named, reactions))
        most = BY_PREMIUM if self.account.is_premium else BY_ONE
        for reaction in new:
            if not allowed(record, reaction, self.account):
                raise self._cannot_react(record.id, f"{reaction.value} is no reaction that is allowed there")
        if len(new) > most:
            raise self._cannot_react(record.id, f"they may have {most} at a time, not {len(new)}")
        if chat.type not in {"private", "channel"} and not chat.allows(self.account, "can_react_to_messages"):
            raise self._cannot_react(record.id, f"that is not permitted in {chat.title!r}")
        anonymous = chat.type != "private" and chat.member(self.account).anonymous
        actor = chat if anonymous else self.account
        if not fits(record, new, actor):
            raise self._cannot_react(record.id, f"it has {MOST} different reactions already")
        react(self._state, record, actor, new)

    async def react_paid(self, message: SeenMessage | BotMessage, stars: int = 1) -> None:
        """React to the post of a channel with Telegram Stars, which cannot be taken back.

        They come beside other reactions, and are added to those that the person has paid before. Bots that
        administer the channel and have asked for it get `message_reaction_count`, with each Star as one.

        Raises:
            ValueError: It is no post of a channel, or the person has too few Stars.
        """
        record, state = self._record(message, None), self._state
        self._see(record)
        if record.chat.type != "channel":
            raise self._cannot_react(record.id, "reactions are paid for in channels only")
        if stars < 1:
            raise self._cannot_react(record.id, f"a paid reaction is a Star at least, not {stars}")
        state.stars.afford(self.account, stars, f"a reaction to message {record.id}")
        state.stars.add(self.account, -stars)
        react_paid(state, record, self.account, stars)

    def _cannot_react(self, number: int, why: str) -> ValueError:
        return ValueError(f"{self.first_name} cannot react to message {number}: {why}")
