from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aiogram.api.defaults import BotDefault
from aiogram.enums import InputMediaType
from aiogram.types import (
    InputMediaAudio,
    InputMediaDocument,
    InputMediaLivePhoto,
    InputMediaPhoto,
    InputMediaVideo,
    MessageEntity,
)
from aiogram.utils.media_group import MediaGroupBuilder

if TYPE_CHECKING:
    from aiogram import Bot
    from tests.scripted_server import Script

BOLD = [MessageEntity(type="bold", offset=0, length=1)]
FIELDS: dict[str, dict[str, Any]] = {
    "audio": {"thumbnail": "t", "duration": 1, "performer": "p", "title": "t"},
    "document": {"thumbnail": "t", "disable_content_type_detection": True},
    "photo": {"has_spoiler": True, "show_caption_above_media": True},
    "video": {
        "thumbnail": "t", "width": 1, "height": 2, "duration": 3, "supports_streaming": True, "has_spoiler": True,
        "cover": "c",
    },
}  # fmt: skip
KINDS: dict[str, Any] = {
    "audio": InputMediaAudio,
    "document": InputMediaDocument,
    "photo": InputMediaPhoto,
    "video": InputMediaVideo,
}


@pytest.mark.parametrize("kind", KINDS)
def test_an_item_has_the_fields_that_were_passed(kind: str) -> None:
    fields = {"caption": "c", "parse_mode": None, "caption_entities": BOLD, **FIELDS[kind]}
    by_method, by_type = MediaGroupBuilder(), MediaGroupBuilder()
    getattr(by_method, f"add_{kind}")("m", **fields)
    by_type.add(type=kind, media="m", **fields)
    assert by_method.build() == by_type.build() == [KINDS[kind](media="m", **fields)]


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_left_out_takes_the_default_of_the_bot(kind: str) -> None:
    builder = MediaGroupBuilder()
    getattr(builder, f"add_{kind}")("m")
    (built,) = builder.build()
    expected: Any = BotDefault.PARSE_MODE
    assert built == KINDS[kind](media="m")
    assert built.parse_mode is expected


def test_a_type_may_be_named_by_its_enumeration() -> None:
    builder = MediaGroupBuilder()
    builder.add(type=InputMediaType.LIVE_PHOTO, media="m", photo="p")
    assert builder.build() == [InputMediaLivePhoto(media="m", photo="p")]


def test_the_caption_of_the_album_is_that_of_its_first_item() -> None:
    builder = MediaGroupBuilder([InputMediaPhoto(media="1", has_spoiler=True)], "C", BOLD)
    builder.add_photo("2", caption="own")
    assert builder.build() == [
        InputMediaPhoto(media="1", caption="C", caption_entities=BOLD, has_spoiler=True),
        InputMediaPhoto(media="2", caption="own"),
    ]


def test_an_album_without_a_caption_keeps_that_of_its_first_item() -> None:
    builder = MediaGroupBuilder()
    builder.add_photo("1", caption="own")
    assert builder.build() == [InputMediaPhoto(media="1", caption="own")]


def test_an_album_that_was_built_can_grow() -> None:
    builder = MediaGroupBuilder(caption="C")
    assert builder.build() == []
    builder.add_photo("1")
    first = builder.build()
    builder.add_photo("2")
    assert (len(first), len(builder.build())) == (1, 2)


def test_an_album_holds_no_more_than_telegram_takes() -> None:
    items = [InputMediaPhoto(media="m")] * 10
    builder = MediaGroupBuilder(items)
    with pytest.raises(ValueError, match="at most 10 items"):
        builder.add_photo("m")
    with pytest.raises(ValueError, match="at most 10 items"):
        MediaGroupBuilder([*items, *items])


def test_what_an_album_cannot_hold_is_refused() -> None:
    wrong: Any = "photo"
    with pytest.raises(ValueError, match="audio, document, live_photo, photo, video, not 'sticker'"):
        MediaGroupBuilder().add(type="sticker", media="m")
    with pytest.raises(TypeError, match="not 'photo'"):
        MediaGroupBuilder([wrong])


async def test_an_album_is_sent(bot: Bot, script: Script) -> None:
    script.returns([])
    builder = MediaGroupBuilder(caption="C")
    builder.add_photo("1")
    builder.add_video("2")
    assert await bot.send_media_group(5, builder.build()) == []
    photo, video = {"type": "photo", "media": "1", "caption": "C"}, {"type": "video", "media": "2"}
    assert script.asked == [("sendMediaGroup", {"chat_id": 5, "media": [photo, video]})]
