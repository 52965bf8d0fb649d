"""Stickers and the sets that they are in."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

import pytest

from aiogram.methods import GetCustomEmojiStickers, GetStickerSet, SendSticker, UploadStickerFile
from aiogram.testing import Uploaded, picture

from .conftest import decoded

if TYPE_CHECKING:
    from .conftest import Api

WEBP = b"RIFF\x1e\0\0\0WEBPVP8X\x0a\0\0\0" + bytes(4) + struct.pack("<HBHB", 511, 0, 255, 0)
FILES = {
    "png": Uploaded(picture(512, 300), "a.png"),
    "other": Uploaded(picture(512, 512), "b.png"),
    "third": Uploaded(picture(512, 200), "c.png"),
    "webp": Uploaded(WEBP, "a.webp"),
    "tgs": Uploaded(b"\x1f\x8bx", "a.tgs"),
    "webm": Uploaded(b"\x1aE\xdf\xa3x", "a.webm"),
    "small": Uploaded(picture(100, 100), "a.png"),
    "wide": Uploaded(picture(513, 512), "a.png"),
    "text": Uploaded(b"text", "a.txt"),
    "empty": Uploaded(b"", "a.png"),
}
NAME = "cats_by_example_bot"
PNG = {"sticker": "attach://png", "format": "static", "emoji_list": ["\U0001f408", "\U0001f431"]}
OTHER = PNG | {"sticker": "attach://other", "emoji_list": ["\U0001f415"]}
THIRD = PNG | {"sticker": "attach://third"}
MASK = {"point": "eyes", "x_shift": 0, "y_shift": "0.5", "scale": 1.5}


async def refusal(api: Api, method: str, **parameters: Any) -> str:
    answer = await api.call(method, files=FILES, **parameters)
    assert answer.status == 400, answer.body
    return str(answer.body["description"]).removeprefix("Bad Request: ")


async def done(api: Api, method: str, **parameters: Any) -> Any:
    answer = await api.call(method, files=FILES, **parameters)
    assert answer.body["ok"], answer.body
    return answer.body["result"]


@pytest.fixture
def ann(api: Api) -> int:
    return api.server.user("Ann").id


async def make(api: Api, ann: int, *stickers: dict[str, Any], **more: Any) -> list[str]:
    """Make a set, and return the files in it."""
    about = {"user_id": ann, "name": NAME, "title": "Cats", "stickers": stickers or (PNG, OTHER)}
    assert await done(api, "createNewStickerSet", **about | more) is True
    return await files(api)


async def files(api: Api) -> list[str]:
    found = await api.result("getStickerSet", name=NAME)
    return [sticker["file_id"] for sticker in found["stickers"]]


async def test_a_sticker_is_sent_from_a_file(api: Api, ann: int) -> None:
    message = await done(api, "sendSticker", chat_id=ann, sticker="attach://webp", emoji="\U0001f408")
    sticker = decoded(SendSticker, message).sticker
    assert (sticker.width, sticker.height, sticker.emoji, sticker.type) == (512, 256, "\U0001f408", "regular")
    assert await api.result("sendSticker", chat_id=ann, sticker=sticker.file_id)


@pytest.mark.parametrize(("file", "flags"), [("tgs", (True, False)), ("webm", (False, True))])
async def test_stickers_may_move(api: Api, ann: int, file: str, flags: tuple[bool, bool]) -> None:
    sticker = (await done(api, "sendSticker", chat_id=ann, sticker=f"attach://{file}"))["sticker"]
    assert (sticker["is_animated"], sticker["is_video"]) == flags


@pytest.mark.parametrize("file", ["png", "text"])
async def test_what_is_no_sticker_goes_as_a_document(api: Api, ann: int, file: str) -> None:
    message = await done(api, "sendSticker", chat_id=ann, sticker=f"attach://{file}")
    assert message["document"]["file_name"] == FILES[file].name


async def test_a_sticker_must_be_there(api: Api, ann: int) -> None:
    assert await refusal(api, "sendSticker", chat_id=ann) == "there is no sticker in the request"


async def test_a_set_has_its_stickers(api: Api, ann: int) -> None:
    await make(api, ann)
    found = await api.result("getStickerSet", name=NAME.upper())
    cats = decoded(GetStickerSet, found)
    assert (cats.name, cats.title, cats.sticker_type) == (NAME, "Cats", "regular")
    assert [(one.emoji, one.set_name, one.width, one.height) for one in cats.stickers] == [
        ("\U0001f408", NAME, 512, 300),
        ("\U0001f415", NAME, 512, 512),
    ]
    message = await api.result("sendSticker", chat_id=ann, sticker=cats.stickers[0].file_id)
    assert message["sticker"] == found["stickers"][0]


async def test_a_file_is_uploaded_once_and_used_often(api: Api, ann: int) -> None:
    file = await done(api, "uploadStickerFile", user_id=ann, sticker="attach://png", sticker_format="static")
    assert decoded(UploadStickerFile, file).file_path is None
    await make(api, ann, PNG | {"sticker": file["file_id"]})
    await make(api, ann, PNG | {"sticker": file["file_id"]}, name=f"more_{NAME}")


@pytest.mark.parametrize(
    ("parameters", "error"),
    [
        ({}, "there is no sticker in the request"),
        ({"sticker": "https://example.com/a.webp"}, "there is no sticker in the request"),
        ({"sticker": "attach://empty", "sticker_format": "static"}, "file must be non-empty"),
        ({"sticker": "attach://png"}, "invalid sticker format specified"),
        ({"user_id": 404}, "user not found"),
        ({"user_id": 0}, "invalid user_id specified"),
    ],
)
async def test_what_cannot_be_uploaded_is_refused(api: Api, ann: int, parameters: dict[str, Any], error: str) -> None:
    assert await refusal(api, "uploadStickerFile", **{"user_id": ann} | parameters) == error


BLURRED = PNG | {"mask_position": MASK | {"scale": "x"}}
INPUT = "can't parse InputSticker: "


@pytest.mark.parametrize(
    ("parameters", "error"),
    [
        ({"user_id": 404}, "user not found"),
        ({"name": ""}, 'parameter "name" is required'),
        ({"name": "cats"}, "invalid sticker set name is specified"),
        ({"name": "1cats_by_example_bot"}, "invalid sticker set name is specified"),
        ({"name": "cats__by_example_bot"}, "invalid sticker set name is specified"),
        ({"name": f"{'x' * 50}_by_example_bot"}, "invalid sticker set name is specified"),
        ({"name": NAME.title()}, "sticker set name is already occupied"),
        ({"title": ""}, 'parameter "title" is required'),
        ({"title": "x" * 65}, "PACK_TITLE_INVALID"),
        ({"sticker_type": "round"}, "unsupported sticker type specified"),
        ({"stickers": "{"}, "can't parse stickers JSON object"),
        ({"stickers": {}}, "expected an Array of stickers"),
        ({"stickers": []}, "STICKERS_EMPTY"),
        ({"stickers": [PNG] * 51}, "STICKERS_TOO_MUCH"),
        ({"stickers": [1]}, f"{INPUT}expected an Object"),
        ({"stickers": [{}]}, f'{INPUT}Can\'t find field "sticker"'),
        ({"stickers": [PNG | {"sticker": ""}]}, "there is no sticker in the request"),
        ({"stickers": [PNG | {"format": "x"}]}, "invalid sticker format specified"),
        ({"stickers": [PNG | {"emoji_list": []}]}, "invalid sticker emojis"),
        ({"stickers": [PNG | {"emoji_list": ["cat"]}]}, "invalid sticker emojis"),
        ({"stickers": [PNG | {"emoji_list": ["\U0001f408"] * 21}]}, "invalid sticker emojis"),
        ({"stickers": [PNG | {"mask_position": MASK | {"point": "nose"}}]}, f"{INPUT}Wrong point specified"),
        (
            {"stickers": [PNG | {"mask_position": MASK | {"scale": "x"}}]},
            f'{INPUT}Field "scale" must be a valid Number',
        ),
        ({"stickers": [PNG | {"mask_position": MASK | {"scale": True}}]}, f'{INPUT}Field "scale" must be a Number'),
        ({"stickers": [PNG | {"sticker": "attach://empty"}]}, "file must be non-empty"),
        ({"stickers": [PNG | {"sticker": "attach://wide"}]}, "STICKER_PNG_DIMENSIONS"),
        ({"stickers": [PNG | {"sticker": "attach://small"}]}, "STICKER_PNG_DIMENSIONS"),
        ({"stickers": [PNG], "sticker_type": "custom_emoji"}, "STICKER_PNG_DIMENSIONS"),
        ({"stickers": [PNG | {"sticker": "attach://text"}]}, "STICKER_PNG_NOPNG"),
        ({"stickers": [PNG | {"format": "animated"}]}, "STICKER_TGS_NOTGS"),
        ({"stickers": [PNG | {"format": "video"}]}, "STICKER_VIDEO_NOWEBM"),
        ({"stickers": [PNG | {"sticker": "https://example.com/a.webp"}]}, "failed to get HTTP URL content"),
    ],
)
async def test_what_is_no_set_is_refused(api: Api, ann: int, parameters: dict[str, Any], error: str) -> None:
    await make(api, ann)
    about = {"user_id": ann, "name": f"new_{NAME}", "title": "Cats", "stickers": [PNG]}
    assert await refusal(api, "createNewStickerSet", **about | parameters) == error
    assert await refusal(api, "getStickerSet", name=f"new_{NAME}") == "sticker set not found"


async def test_a_sticker_comes_from_an_address(api: Api, ann: int) -> None:
    api.server.host("https://example.com/a.webp", WEBP)
    assert len(await make(api, ann, PNG | {"sticker": "https://example.com/a.webp"})) == 1


async def test_stickers_are_added_moved_replaced_and_taken_out(api: Api, ann: int) -> None:
    one, two = await make(api, ann)
    assert await done(api, "addStickerToSet", user_id=ann, name=NAME, sticker=THIRD) is True
    three = (await files(api))[-1]
    assert await api.result("setStickerPositionInSet", sticker=three, position=0) is True
    assert await files(api) == [three, one, two]
    assert await api.result("deleteStickerFromSet", sticker=two) is True
    assert await files(api) == [three, one]
    replaced = {"user_id": ann, "name": NAME, "old_sticker": three, "sticker": OTHER}
    assert await done(api, "replaceStickerInSet", **replaced) is True
    new, kept = await files(api)
    assert (new not in {one, two, three}, kept) == (True, one)
    assert await refusal(api, "deleteStickerFromSet", sticker=three) == "STICKER_INVALID"


async def test_the_same_sticker_again_changes_nothing(api: Api, ann: int) -> None:
    before = await make(api, ann)
    await done(api, "addStickerToSet", user_id=ann, name=NAME, sticker=PNG)
    await done(api, "replaceStickerInSet", user_id=ann, name=NAME, old_sticker=before[0], sticker=OTHER)
    assert await files(api) == before


async def test_a_set_has_at_most_120_stickers(api: Api, ann: int) -> None:
    await make(api, ann)
    for number in range(118):
        new = {"new": Uploaded(picture(512, number + 1), "a.png")}
        more: dict[str, Any] = {"user_id": ann, "name": NAME, "sticker": PNG | {"sticker": "attach://new"}}
        answer = await api.call("addStickerToSet", files=new, **more)
        assert answer.body["ok"], answer.body
    assert await refusal(api, "addStickerToSet", user_id=ann, name=NAME, sticker=THIRD) == "STICKERS_TOO_MUCH"


async def test_the_emoji_keywords_and_title_are_changed(api: Api, ann: int) -> None:
    sticker, _ = await make(api, ann)
    assert await api.result("setStickerEmojiList", sticker=sticker, emoji_list=["\U0001f42f"]) is True
    assert await api.result("setStickerKeywords", sticker=sticker, keywords=["tiger"]) is True
    assert await api.result("setStickerSetTitle", name=NAME, title="Tigers") is True
    found = await api.result("getStickerSet", name=NAME)
    assert (found["title"], found["stickers"][0]["emoji"]) == ("Tigers", "\U0001f42f")
    assert api.server.core.state.stickers.sets[NAME].stickers[0].keywords == ["tiger"]
    assert await refusal(api, "setStickerSetTitle", name=NAME, title="Tigers") == "STICKERSET_NOT_MODIFIED"


async def test_masks_have_a_position(api: Api, ann: int) -> None:
    (sticker,) = await make(api, ann, PNG | {"mask_position": MASK}, sticker_type="mask")
    position = {"point": "eyes", "x_shift": 0.0, "y_shift": 0.5, "scale": 1.5}
    found = (await api.result("getStickerSet", name=NAME))["stickers"][0]
    assert (found["type"], found["mask_position"]) == ("mask", position)
    other = position | {"point": "chin"}
    for given in (other, None):
        more = {} if given is None else {"mask_position": given}
        assert await api.result("setStickerMaskPosition", sticker=sticker, **more) is True
        assert (await api.result("getStickerSet", name=NAME))["stickers"][0].get("mask_position") == given


@pytest.mark.parametrize(
    ("position", "error"),
    [
        ("{", "can't parse mask position JSON object"),
        ([], "can't parse mask position: expected an Object"),
        ({"point": "nose"}, "can't parse mask position: Wrong point specified"),
        (MASK, "STICKER_INVALID"),
    ],
)
async def test_what_is_no_position_of_a_mask_is_refused(api: Api, ann: int, position: Any, error: str) -> None:
    sticker, _ = await make(api, ann)
    assert await refusal(api, "setStickerMaskPosition", sticker=sticker, mask_position=position) == error


async def test_custom_emoji_are_found_by_their_ids(api: Api, ann: int) -> None:
    small = PNG | {"sticker": "attach://small"}
    await make(api, ann, small, sticker_type="custom_emoji", needs_repainting=True)
    emoji = (await api.result("getStickerSet", name=NAME))["stickers"][0]
    assert (emoji["type"], emoji["needs_repainting"]) == ("custom_emoji", True)
    icon = (await api.result("getForumTopicIconStickers"))[0]
    wanted = [emoji["custom_emoji_id"], "404", icon["custom_emoji_id"]]
    found = await api.result("getCustomEmojiStickers", custom_emoji_ids=wanted)
    assert found == [emoji, icon]
    assert decoded(GetCustomEmojiStickers, found)[0].custom_emoji_id == wanted[0]


@pytest.mark.parametrize(
    ("ids", "error"),
    [
        ("[", "can't parse custom emoji identifiers JSON object"),
        ("1", "expected an Array of custom emoji identifiers"),
        (["1"] * 201, "too many custom emoji identifiers specified"),
    ],
)
async def test_what_are_no_custom_emoji_is_refused(api: Api, ids: Any, error: str) -> None:
    assert await refusal(api, "getCustomEmojiStickers", custom_emoji_ids=ids) == error


async def test_a_set_has_a_thumbnail_until_it_is_taken_away(api: Api, ann: int) -> None:
    await make(api, ann)
    about = {"user_id": ann, "name": NAME, "format": "static"}
    assert await done(api, "setStickerSetThumbnail", thumbnail="attach://small", **about) is True
    assert (await api.result("getStickerSet", name=NAME))["thumbnail"]["width"] == 100
    assert await api.result("setStickerSetThumbnail", **about) is True
    assert "thumbnail" not in await api.result("getStickerSet", name=NAME)


@pytest.mark.parametrize(
    ("thumbnail", "kind", "error"),
    [
        ("text", "static", "STICKER_THUMB_PNG_NOPNG"),
        ("small", "animated", "STICKER_THUMB_TGS_NOTGS"),
        ("small", "video", "STICKER_VIDEO_NOWEBM"),
        ("small", "", "invalid sticker format specified"),
    ],
)
async def test_what_is_no_thumbnail_is_refused(api: Api, ann: int, thumbnail: str, kind: str, error: str) -> None:
    await make(api, ann)
    about = {"user_id": ann, "name": NAME, "thumbnail": f"attach://{thumbnail}", "format": kind}
    assert await refusal(api, "setStickerSetThumbnail", **about) == error


async def test_one_of_the_custom_emoji_is_their_thumbnail(api: Api, ann: int) -> None:
    await make(api, ann, PNG | {"sticker": "attach://small"}, sticker_type="custom_emoji")
    emoji = (await api.result("getStickerSet", name=NAME))["stickers"][0]["custom_emoji_id"]
    for chosen in (emoji, ""):
        assert await api.result("setCustomEmojiStickerSetThumbnail", name=NAME, custom_emoji_id=chosen) is True
        assert ("thumbnail" in await api.result("getStickerSet", name=NAME)) is bool(chosen)
    wrong = await refusal(api, "setCustomEmojiStickerSetThumbnail", name=NAME, custom_emoji_id="404")
    assert wrong == "STICKER_INVALID"
    about = {"user_id": ann, "name": NAME, "format": "static"}
    assert await refusal(api, "setStickerSetThumbnail", **about) == "STICKERSET_INVALID"


async def test_other_sets_have_no_emoji_as_thumbnail(api: Api, ann: int) -> None:
    await make(api, ann)
    assert await refusal(api, "setCustomEmojiStickerSetThumbnail", name=NAME) == "STICKERSET_INVALID"


async def test_a_deleted_set_is_gone_and_what_was_sent_of_it_stays(api: Api, ann: int) -> None:
    sticker, _ = await make(api, ann)
    assert await api.result("deleteStickerSet", name=NAME) is True
    assert await refusal(api, "getStickerSet", name=NAME) == "sticker set not found"
    assert await api.result("sendSticker", chat_id=ann, sticker=sticker)


async def test_a_bot_changes_its_own_sets_only(api: Api, ann: int) -> None:
    await make(api, ann)
    other = api.server.add_bot("Other", username="other_bot")
    assert (await api.call("getStickerSet", bot=other, name=NAME)).body["ok"]
    answer = await api.call("deleteStickerSet", bot=other, name=NAME)
    assert answer.body["description"] == "Bad Request: STICKERSET_INVALID"
    found = await api.call("getStickerSet", bot=other, name=NAME)
    sticker = found.body["result"]["stickers"][0]["file_id"]
    answer = await api.call("deleteStickerFromSet", bot=other, sticker=sticker)
    assert answer.body["description"] == "Bad Request: STICKER_INVALID"


async def test_only_a_sticker_of_the_set_is_replaced(api: Api, ann: int) -> None:
    await make(api, ann)
    name = f"more_{NAME}"
    await make(api, ann, THIRD, name=name)
    found = await api.result("getStickerSet", name=name)
    old = found["stickers"][0]["file_id"]
    text = await refusal(api, "replaceStickerInSet", user_id=ann, name=NAME, old_sticker=old, sticker=PNG)
    assert text == "STICKER_INVALID"


async def test_people_send_stickers_of_sets(api: Api) -> None:
    ann = api.server.user("Ann")
    await make(api, ann.id)
    seen = await ann.send_sticker(NAME, 1)
    (update,) = await api.updates()
    sticker = update["message"]["sticker"]
    assert (sticker["set_name"], sticker["emoji"]) == (NAME, "\U0001f415")
    assert ann.open_file(seen) == FILES["other"].contents
    assert await api.result("sendSticker", chat_id=ann.id, sticker=sticker["file_id"])
    with pytest.raises(ValueError, match="Ann has no sticker 2 of 'cats_by_example_bot': there are 2"):
        await ann.send_sticker(NAME, 2)
    with pytest.raises(ValueError, match="Ann has no sticker 0 of 'dogs': there are 0"):
        await ann.send_sticker("dogs")
