"""People come, go, and decide who may do what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import news
from aiogram.testing.seen import ChatView

from .base import Actor

if TYPE_CHECKING:
    from aiogram.testing.accounts import BotAccount
    from aiogram.testing.chats import Status


class Participant(Actor):
    """Somebody who is in chats, or leaves them."""

    async def block(self, bot: BotAccount | None = None) -> None:
        """Block a bot: its messages are refused from now on, and it gets a `my_chat_member` update."""
        self._set_blocked(bot or self._default_bot, blocked=True)

    async def unblock(self, bot: BotAccount | None = None) -> None:
        """Take a block back; the bot gets a `my_chat_member` update."""
        self._set_blocked(bot or self._default_bot, blocked=False)

    def _set_blocked(self, bot: BotAccount, *, blocked: bool) -> None:
        chat = self._private(bot)
        if chat.blocked is blocked:
            return
        chat.blocked = blocked
        if not blocked:
            chat.started = True
        status: Status = "kicked" if blocked else "member"
        news.tell_change(self._state, chat, self.account, bot, lambda member: member.become(status))

    async def upgrade(self, group: ChatView) -> ChatView:
        """Make a group a supergroup: another chat with another id, in which the same people go on.

        Bots in it get a message in each of the two. With the old id they are refused from now on,
        and told the new one.
        """
        old = self._chat(group, None)
        if old.type != "group":
            raise ValueError(f"{group!r} cannot become a supergroup: it is a {old.type} chat")
        new = self._state.upgrade(old)
        news.tell_service(self._state, old, self.account, {"migrate_to_chat_id": new.id})
        news.tell_service(self._state, new, self.account, {"migrate_from_chat_id": old.id})
        return ChatView(new)
