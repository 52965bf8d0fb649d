"""People pin messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import pinning

from .base import Actor

if TYPE_CHECKING:
    from aiogram.testing.chats import Chat
    from aiogram.testing.messages import Message
    from aiogram.testing.seen import ChatView, SeenMessage


class Pinner(Actor):
    """Somebody who decides what stands at the top of a chat."""

    async def pin(self, message: SeenMessage) -> None:
        """Pin a message for everybody; bots of the chat get a message with `pinned_message`."""
        record = self._there(message, "pin")
        if record.is_service:
            raise ValueError(f"{self.first_name} cannot pin {message!r}: it tells of something that happened")
        if message.pinned:
            raise ValueError(f"{self.first_name} cannot pin {message!r}: it is pinned already")
        pinning.pin(self._state, record, self.account)

    async def unpin(self, message: SeenMessage) -> None:
        """Take a pinned message down; no bot is told."""
        record = self._there(message, "unpin")
        if not message.pinned:
            raise ValueError(f"{self.first_name} cannot unpin {message!r}: it is not pinned")
        pinning.unpin(self._state, record)

    async def unpin_all(self, chat: ChatView) -> None:
        """Take down all that is pinned in a chat; no bot is told."""
        where = self._chat(chat, None)
        self._check_pinning(where)
        pinning.unpin_all(self._state, where)

    def _there(self, message: SeenMessage, purpose: str) -> Message:
        record = message.record
        self._see(record)
        self._check_lasting(record, purpose)
        if record.deleted:
            raise ValueError(f"{self.first_name} cannot {purpose} {message!r}: it is gone")
        self._check_pinning(record.chat)
        return record

    def _check_pinning(self, chat: Chat) -> None:
        if not chat.lets_pin(self.account):
            raise ValueError(f"{self.first_name} may not decide what is pinned in {chat.title!r}")
