"""People send photos and other files, and open those that others have sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from aiogram.testing.errors import Refusal
from aiogram.testing.file_ids import read_file_id
from aiogram.testing.file_inputs import Source
from aiogram.testing.file_sending import check_album
from aiogram.testing.file_views import file_object
from aiogram.testing.formatting import WrittenText
from aiogram.testing.images import picture
from aiogram.testing.json_fields import as_object
from aiogram.testing.media import About, Media
from aiogram.testing.uploads import Uploaded

from .base import Actor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram.testing.accounts import BotAccount
    from aiogram.testing.chats import Topic
    from aiogram.testing.seen import BotMessage, ChatView, SeenMessage

_KINDS: Final = ("photo", "document", "video", "animation", "audio", "voice", "video_note", "live_photo")
_SIZE: Final = (800, 600)


class Attachment(NamedTuple):
    """A file that a person sends, and what their app says of it."""

    kind: str
    """`photo`, `document`, `video`, `animation`, `audio`, `voice`, `video_note` or `live_photo`."""
    contents: bytes
    name: str = ""
    caption: str = ""
    width: int = 0
    """Pixels; for a `video_note` both sides."""
    height: int = 0
    duration: int = 0
    """Seconds."""
    title: str = ""
    """Of music."""
    performer: str = ""
    spoiler: bool = False
    photo: bytes = b""
    """The picture of a live photo, whose film is in `contents`."""

    def media(self) -> Media:
        """Return what is sent."""
        if self.kind not in _KINDS:
            raise ValueError(f"{self.kind!r} is no kind of file that people send: there are {', '.join(_KINDS)}")
        if self.kind == "live_photo" and not self.photo:
            raise ValueError("a live photo has a picture beside its film: give its bytes as `photo`")
        about = About(self.width, self.height, self.width, self.duration, self.title, self.performer)
        return Media(
            kind=self.kind,
            source=Source(Uploaded(self.contents, self.name), ""),
            about=about,
            caption=WrittenText(self.caption),
            spoiler=self.spoiler,
            photo=Source(Uploaded(self.photo, "photo.jpg"), "") if self.photo else None,
        )


class FileSender(Actor):
    """Somebody who sends files."""

    async def send_photo(
        self, contents: bytes | None = None, *, caption: str = "", spoiler: bool = False, **where: Any
    ) -> SeenMessage:
        """Send a photo, a plain one when left out; `where` are `chat`, `bot`, `reply_to` and `topic` as for `send`."""
        contents = picture(*_SIZE) if contents is None else contents
        photo = Attachment("photo", contents, "photo.jpg", caption, spoiler=spoiler)
        return await self.send_file(photo, **where)

    async def send_document(self, contents: bytes, name: str, *, caption: str = "", **where: Any) -> SeenMessage:
        """Send a file as it is; the rest is as for `send_photo`."""
        return await self.send_file(Attachment("document", contents, name, caption), **where)

    async def send_file(
        self,
        file: Attachment,
        *,
        chat: ChatView | None = None,
        bot: BotAccount | None = None,
        reply_to: SeenMessage | None = None,
        topic: Topic | None = None,
    ) -> SeenMessage:
        """Send a file of any kind.

        Raises:
            ValueError: It is no such file, or may not be sent there.
        """
        return (await self._send_files([file], chat, bot, reply_to, topic))[0]

    async def send_sticker(
        self,
        set_name: str,
        number: int = 0,
        *,
        chat: ChatView | None = None,
        bot: BotAccount | None = None,
        reply_to: SeenMessage | None = None,
        topic: Topic | None = None,
    ) -> SeenMessage:
        """Send a sticker of a set that a bot has made; `number` counts from 0.

        Raises:
            ValueError: There is no such sticker, or it may not be sent there.
        """
        content = {"sticker": file_object(self._sticker(set_name, number).file)}
        return self._write(content, chat=chat, bot=bot, reply_to=reply_to, topic=topic)

    async def send_album(
        self,
        files: Sequence[Attachment],
        *,
        chat: ChatView | None = None,
        bot: BotAccount | None = None,
        reply_to: SeenMessage | None = None,
        topic: Topic | None = None,
    ) -> list[SeenMessage]:
        """Send several files as one album: bots get a message for each, with the same `media_group_id`.

        Raises:
            ValueError: They cannot be an album, or may not be sent there.
        """
        try:
            check_album([file.kind for file in files])
        except Refusal as refusal:
            raise ValueError(f"{self.first_name} cannot send this album: {_reason(refusal)}") from None
        return await self._send_files(files, chat, bot, reply_to, topic)

    def open_file(self, message: SeenMessage | BotMessage, *, bot: BotAccount | None = None) -> bytes:
        """Return the contents of the file in a message; of a photo the largest size.

        Raises:
            ValueError: There is no file in it.
        """
        record = self._record(message, bot)
        self._see(record)
        shown: Any = record.content.get(record.kind)
        file = as_object(shown[-1] if record.kind == "photo" else shown) or {}
        found = self._state.files.get(read_file_id(file["file_id"])) if "file_id" in file else None
        if found is None:
            raise ValueError(f"{self.first_name} cannot open message {record.id}: there is no file in it")
        return found.contents

    async def _send_files(
        self,
        files: Sequence[Attachment],
        chat: ChatView | None,
        bot: BotAccount | None,
        reply_to: SeenMessage | None,
        topic: Topic | None,
    ) -> list[SeenMessage]:
        contents = [self._content(file) for file in files]
        for content in contents:
            self._check_sending(self._chat(chat, bot), content)
        group = str(self._state.number()) if len(contents) > 1 else ""
        return [
            self._write(content, chat=chat, bot=bot, reply_to=reply_to, topic=topic, media_group_id=group)
            for content in contents
        ]

    def _content(self, file: Attachment) -> dict[str, Any]:
        media = file.media()
        try:
            return media.content(self._state, 0)
        except Refusal as refusal:
            raise ValueError(f"{self.first_name} cannot send {file.name or file.kind!r}: {_reason(refusal)}") from None


def _reason(refusal: Refusal) -> str:
    return refusal.description.partition(": ")[2]
