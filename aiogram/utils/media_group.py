"""Albums, put together item by item."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from msgspec import structs

from aiogram.api.defaults import bot_default
from aiogram.api.limits import limits
from aiogram.api.methods.send_media_group import SendMediaGroup
from aiogram.api.types.input_media_audio import InputMediaAudio
from aiogram.api.types.input_media_document import InputMediaDocument
from aiogram.api.types.input_media_live_photo import InputMediaLivePhoto
from aiogram.api.types.input_media_photo import InputMediaPhoto
from aiogram.api.types.input_media_video import InputMediaVideo

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram.api.types.input_file import InputFile
    from aiogram.api.types.message_entity import MessageEntity

Media: TypeAlias = InputMediaAudio | InputMediaDocument | InputMediaLivePhoto | InputMediaPhoto | InputMediaVideo
"""What an album can hold."""

_KINDS: dict[str, type[Media]] = {
    kind.type: kind
    for kind in (InputMediaAudio, InputMediaDocument, InputMediaLivePhoto, InputMediaPhoto, InputMediaVideo)
}


class MediaGroupBuilder:
    """An album that grows: `await message.answer_media_group(builder.build())`.

    Photos, live photos and videos can be mixed; audio files and documents each stay among themselves:
    `can't be mixed with other media types`.
    """

    def __init__(
        self,
        media: Sequence[Media] | None = None,
        caption: str | None = None,
        caption_entities: list[MessageEntity] | None = None,
    ) -> None:
        """Begin with some items.

        Args:
            media: The first items.
            caption: Text under the album, which is that of its first item.
            caption_entities: Marked parts of `caption`, instead of a parse mode.

        Raises:
            ValueError: There are more items than an album holds.
            TypeError: An album cannot hold one of the items.
        """
        self._media: list[Media] = []
        self.caption = caption
        """Text under the album."""
        self.caption_entities = caption_entities
        """Marked parts of the caption."""
        for one in media or ():
            self._add(one)

    def add(self, *, type: str, **kwargs: Any) -> None:  # noqa: A002 (Telegram's name of the field)
        """Append an item of a type, such as `photo`; the other arguments are the fields of its class.

        Raises `ValueError` for another type, and when the album is full.
        """
        if type not in _KINDS:
            raise ValueError(f"an album holds items of the types {', '.join(_KINDS)}, not {type!r}")
        self._add(_KINDS[type](**kwargs))

    def add_audio(
        self,
        media: str | InputFile,
        thumbnail: str | InputFile | None = None,
        caption: str | None = None,
        parse_mode: str | None = bot_default("parse_mode"),
        caption_entities: list[MessageEntity] | None = None,
        duration: int | None = None,
        performer: str | None = None,
        title: str | None = None,
        **kwargs: Any,
    ) -> None:
        """Append an audio file; the arguments are the fields of `InputMediaAudio`."""
        self._add(
            InputMediaAudio(
                media=media,
                thumbnail=thumbnail,
                caption=caption,
                parse_mode=parse_mode,
                caption_entities=caption_entities,
                duration=duration,
                performer=performer,
                title=title,
                **kwargs,
            )
        )

    def add_document(
        self,
        media: str | InputFile,
        thumbnail: str | InputFile | None = None,
        caption: str | None = None,
        parse_mode: str | None = bot_default("parse_mode"),
        caption_entities: list[MessageEntity] | None = None,
        disable_content_type_detection: bool | None = None,
        **kwargs: Any,
    ) -> None:
        """Append a file; the arguments are the fields of `InputMediaDocument`."""
        self._add(
            InputMediaDocument(
                media=media,
                thumbnail=thumbnail,
                caption=caption,
                parse_mode=parse_mode,
                caption_entities=caption_entities,
                disable_content_type_detection=disable_content_type_detection,
                **kwargs,
            )
        )

    def add_photo(
        self,
        media: str | InputFile,
        caption: str | None = None,
        parse_mode: str | None = bot_default("parse_mode"),
        caption_entities: list[MessageEntity] | None = None,
        has_spoiler: bool | None = None,
        **kwargs: Any,
    ) -> None:
        """Append a photo; the arguments are the fields of `InputMediaPhoto`."""
        self._add(
            InputMediaPhoto(
                media=media,
                caption=caption,
                parse_mode=parse_mode,
                caption_entities=caption_entities,
                has_spoiler=has_spoiler,
                **kwargs,
            )
        )

    def add_video(
        self,
        media: str | InputFile,
        thumbnail: str | InputFile | None = None,
        caption: str | None = None,
        parse_mode: str | None = bot_default("parse_mode"),
        caption_entities: list[MessageEntity] | None = None,
        width: int | None = None,
        height: int | None = None,
        duration: int | None = None,
        supports_streaming: bool | None = None,
        has_spoiler: bool | None = None,
        **kwargs: Any,
    ) -> None:
        """Append a video; the arguments are the fields of `InputMediaVideo`."""
        self._add(
            InputMediaVideo(
                media=media,
                thumbnail=thumbnail,
                caption=caption,
                parse_mode=parse_mode,
                caption_entities=caption_entities,
                width=width,
                height=height,
                duration=duration,
                supports_streaming=supports_streaming,
                has_spoiler=has_spoiler,
                **kwargs,
            )
        )

    def build(self) -> list[Media]:
        """Return the items, the first of them with the caption of the album."""
        items = list(self._media)
        if items and self.caption is not None:
            captioned = {"caption": self.caption, "caption_entities": self.caption_entities}
            items[0] = structs.replace(items[0], **captioned)
        return items

    def _add(self, item: Media) -> None:
        if not isinstance(item, tuple(_KINDS.values())):
            raise TypeError(f"an album holds {', '.join(kind.__name__ for kind in _KINDS.values())}, not {item!r}")
        most = limits(SendMediaGroup)["media"][0].max
        if len(self._media) == most:
            raise ValueError(f"an album holds at most {most} items")
        self._media.append(item)
