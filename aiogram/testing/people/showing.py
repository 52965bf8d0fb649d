"""People choose pictures: their own, and those of chats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import news, pictures
from aiogram.testing.errors import Refusal
from aiogram.testing.media import About, keep
from aiogram.testing.uploads import Uploaded

from .base import Actor

if TYPE_CHECKING:
    from aiogram.testing.accounts import BotAccount
    from aiogram.testing.chats import Chat
    from aiogram.testing.pictures import Picture
    from aiogram.testing.seen import ChatView


class Shower(Actor):
    """Somebody who shows pictures and music on the profile."""

    @property
    def photo(self) -> bytes | None:
        """Contents of the picture that the person shows; None for none."""
        return self.photo_of(self)

    def photo_of(self, account: Actor | BotAccount) -> bytes | None:
        """Return the contents of the picture of a bot or somebody else, None for none."""
        one = account.account if isinstance(account, Actor) else account
        photos = self._state.pictures.photos.get(one)
        return photos[0].contents if photos else None

    async def set_photo(self, contents: bytes) -> None:
        """Show another picture; no bot is told. Raises `ValueError` for what is no picture."""
        self._state.pictures.add(self.account, self._picture(contents))
        self._state.changed()

    async def remove_photo(self) -> None:
        """Take the picture away; the one before it is shown again."""
        if self.photo is None:
            raise ValueError(f"{self.first_name} has no picture to remove: set_photo() first")
        self._state.pictures.remove(self.account)
        self._state.changed()

    async def add_audio(self, contents: bytes, name: str, *, title: str = "", performer: str = "") -> None:
        """Show a piece of music on the profile; no bot is told."""
        about = About(title=title, performer=performer)
        now = self._core.clock.unix()
        audio = keep(self._state.files, "audio", Uploaded(contents, name), now, about)
        self._state.pictures.audios.setdefault(self.account, []).insert(0, audio)
        self._state.changed()

    async def set_chat_photo(self, chat: ChatView, contents: bytes) -> None:
        """Give a group or a channel another picture; its bots get a message with `new_chat_photo`.

        Raises:
            ValueError: It is no picture, or the person may not change it.
        """
        where = self._changing(chat)
        where.photo = self._picture(contents)
        news.tell_service(self._state, where, self.account, {"new_chat_photo": pictures.photo_sizes(where.photo)})

    async def delete_chat_photo(self, chat: ChatView) -> None:
        """Take the picture of a group or a channel away; its bots get a message with `delete_chat_photo`."""
        where = self._changing(chat)
        if where.photo is None:
            raise ValueError(f"{where.title!r} has no picture to delete")
        where.photo = None
        news.tell_service(self._state, where, self.account, {"delete_chat_photo": True})

    def _changing(self, chat: ChatView) -> Chat:
        where = self._chat(chat, None)
        if where.type == "private" or not where.allows(self.account, "can_change_info"):
            raise ValueError(f"{self.first_name} may not change the picture of {chat.title!r}")
        return where

    def _picture(self, contents: bytes) -> Picture:
        try:
            return pictures.keep_picture(self._state.files, Uploaded(contents), self._core.clock.unix())
        except Refusal as refusal:
            reason = refusal.description.partition(": ")[2]
            raise ValueError(f"{self.first_name} cannot show this picture: {reason}") from None
