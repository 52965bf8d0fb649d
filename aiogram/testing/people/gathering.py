"""People bring chats and bots together in communities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import membership, news
from aiogram.testing.seen import ChatView

from .base import Actor

if TYPE_CHECKING:
    from aiogram.testing.accounts import BotAccount
    from aiogram.testing.chats import Chat
    from aiogram.testing.communities import Community


class Gatherer(Actor):
    """Somebody who looks after a community, or comes in through one."""

    async def add_to_community(self, place: ChatView | BotAccount, community: Community) -> None:
        """Put a chat or a bot into a community; it is told in that chat, and to a bot in private.

        Raises:
            ValueError: This person may not, or it is in one already.
        """
        where = self._gathered(place)
        if where.community is not None:
            raise ValueError(f"{where.title or place!r} is in the community {where.community.name!r} already")
        where.community = community
        news.tell_service(self._state, where, self.account, {"community_chat_added": {"community": community.json}})

    async def remove_from_community(self, place: ChatView | BotAccount) -> None:
        """Take a chat or a bot out of its community; it is told as when it came in.

        Raises:
            ValueError: This person may not, or it is in none.
        """
        where = self._gathered(place)
        if where.community is None:
            raise ValueError(f"{where.title or place!r} is in no community")
        where.community = None
        news.tell_service(self._state, where, self.account, {"community_chat_removed": {}})

    async def join_through(self, community: Community, chat: ChatView) -> None:
        """Come into a chat from the list of its community, which takes no link; its bots are told.

        Raises:
            ValueError: The chat is not in that community, or this person is there already or banned.
        """
        where = chat.record
        if where.community is not community:
            raise ValueError(f"{where.title!r} is not in the community {community.name!r}")
        self._check_coming(where)
        told = {"community_chat_joined": {"community": community.json}}
        membership.enter(self._state, where, self.account, self.account, told=told)

    def _gathered(self, place: ChatView | BotAccount) -> Chat:
        if not isinstance(place, ChatView):
            return self._private(place)
        return self._administered(place, "can_change_info", "decide on the community")
