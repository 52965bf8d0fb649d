"""People react to messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.reactions import BY_ONE, BY_PREMIUM, MOST, allowed, fits, named, react, react_with_stars

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

    async def react_with_stars(self, message: SeenMessage | BotMessage, stars: int) -> None:
        """React to a post of a channel with Telegram Stars, on top of those that they have paid for it already.

        The Stars go to the channel and do not come back. Bots that administer it get `message_reaction_count`, where a
        paid reaction counts once for each Star.
        """
        record = self._record(message, None)
        self._see(record)
        self._check_lasting(record, "react to")
        if record.chat.type != "channel":
            raise self._cannot_react(
                record.id, f"Stars are paid for posts of channels, and {record.chat.title!r} is none"
            )
        if stars < 1:
            raise self._cannot_react(record.id, f"{stars} Stars are none")
        self._state.stars.afford(self.account, stars, f"a reaction to message {record.id}")
        react_with_stars(self._state, record, self.account, stars)

    def _cannot_react(self, number: int, why: str) -> ValueError:
        return ValueError(f"{self.first_name} cannot react to message {number}: {why}")
