"""People open, rename, close and delete the topics of a forum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import topics
from aiogram.testing.chats import GENERAL, ICON_COLORS

from .base import Actor

if TYPE_CHECKING:
    from aiogram.testing.chats import Chat, Topic
    from aiogram.testing.seen import ChatView


class TopicKeeper(Actor):
    """Somebody who looks after topics."""

    async def open_topic(self, name: str, *, chat: ChatView, icon_color: int = ICON_COLORS[0]) -> Topic:
        """Open a topic; bots of the forum get a message with `forum_topic_created`."""
        where = self._chat(chat, None)
        name = topics.clean_name(name)
        if not where.is_forum:
            raise ValueError(f"{self.first_name} cannot open a topic in {where.title!r}: it is no forum")
        if not name:
            raise ValueError("a topic needs a name")
        if icon_color not in ICON_COLORS:
            raise ValueError(f"icon_color must be one of {', '.join(map(hex, ICON_COLORS))}, got {icon_color!r}")
        if not where.allows(self.account, "can_manage_topics"):
            raise ValueError(f"{self.first_name} may not open topics in {where.title!r}")
        return topics.open_topic(self._state, where, self.account, name, color=icon_color)

    async def rename_topic(self, topic: Topic, name: str, *, chat: ChatView) -> None:
        """Give a topic another name; the same again is no change, and nobody is told."""
        where = self._managed(topic, chat, "rename")
        topics.change_topic(self._state, where, self.account, topic, name=topics.clean_name(name))

    async def close_topic(self, topic: Topic, *, chat: ChatView) -> None:
        """Close a topic: only who manages it can write there. Closing it again tells nobody."""
        topics.set_closed(self._state, self._managed(topic, chat, "close"), self.account, topic, closed=True)

    async def reopen_topic(self, topic: Topic, *, chat: ChatView) -> None:
        """Let everybody write in a topic again."""
        topics.set_closed(self._state, self._managed(topic, chat, "reopen"), self.account, topic, closed=False)

    async def delete_topic(self, topic: Topic, *, chat: ChatView) -> None:
        """Delete a topic with all that is written in it; no bot is told."""
        where = self._of(topic, chat, "delete")
        if topic.id == GENERAL or not where.administers(self.account, "can_delete_messages"):
            raise ValueError(f"{self.first_name} may not delete the topic {topic.name!r}")
        topics.remove_topic(self._state, where, topic)

    def _of(self, topic: Topic, chat: ChatView, purpose: str) -> Chat:
        where = self._chat(chat, None)
        if topic not in where.topics.values():
            raise ValueError(
                f"{self.first_name} cannot {purpose} the topic {topic.name!r}: it is not in {where.title!r}"
            )
        return where

    def _managed(self, topic: Topic, chat: ChatView, purpose: str) -> Chat:
        where = self._of(topic, chat, purpose)
        if not where.manages(self.account, topic):
            raise ValueError(f"{self.first_name} may not {purpose} the topic {topic.name!r}: somebody else has made it")
        return where
