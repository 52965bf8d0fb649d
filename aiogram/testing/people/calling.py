"""People talk in video chats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import news, views

from .base import Actor

if TYPE_CHECKING:
    from datetime import datetime

    from aiogram.testing.chats import Chat
    from aiogram.testing.seen import ChatView


class Caller(Actor):
    """Somebody who starts video chats, and brings others into them."""

    async def schedule_video_chat(self, start: datetime, *, chat: ChatView) -> None:
        """Announce a video chat; bots get a message with `video_chat_scheduled`.

        Raises:
            ValueError: This person may not, there is one, or the time has passed.
        """
        where = self._calling(chat)
        if where.video_chat_since is not None:
            raise ValueError(f"{self.first_name} cannot schedule a video chat in {where.title!r}: there is one now")
        if start <= self._core.clock.now():
            raise ValueError(f"{self.first_name} cannot schedule a video chat for {start}: that has passed")
        news.tell_service(
            self._state, where, self.account, {"video_chat_scheduled": {"start_date": int(start.timestamp())}}
        )

    async def start_video_chat(self, chat: ChatView) -> None:
        """Start a video chat; bots get a message with `video_chat_started`.

        Raises:
            ValueError: This person may not, or there is one.
        """
        where = self._calling(chat)
        if where.video_chat_since is not None:
            raise ValueError(f"{self.first_name} cannot start a video chat in {where.title!r}: there is one")
        where.video_chat_since = self._core.clock.unix()
        news.tell_service(self._state, where, self.account, {"video_chat_started": {}})

    async def invite_to_video_chat(self, *others: Actor, chat: ChatView) -> None:
        """Call members into the video chat; bots get a message with `video_chat_participants_invited`.

        Raises:
            ValueError: There is no video chat, nobody is named, or somebody is not in the group.
        """
        where = self._chat(chat, None)
        self._check_video_chat(where)
        if not others:
            raise ValueError("name those whom to invite")
        for one in others:
            one.check_inside(where)
        invited = {"users": [views.user(one.account) for one in others]}
        news.tell_service(self._state, where, self.account, {"video_chat_participants_invited": invited})

    async def end_video_chat(self, chat: ChatView) -> None:
        """End the video chat for everybody; bots get a message with `video_chat_ended`.

        Raises:
            ValueError: This person may not, or there is none.
        """
        where = self._calling(chat)
        lasted = self._core.clock.unix() - self._check_video_chat(where)
        where.video_chat_since = None
        news.tell_service(self._state, where, self.account, {"video_chat_ended": {"duration": lasted}})

    def _calling(self, chat: ChatView) -> Chat:
        return self._administered(chat, "can_manage_video_chats", "decide on video chats")

    def _check_video_chat(self, where: Chat) -> int:
        if where.video_chat_since is None:
            raise ValueError(f"there is no video chat in {where.title!r}: start_video_chat() first")
        return where.video_chat_since
