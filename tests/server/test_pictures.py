"""Pictures of people, bots and chats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aiogram.methods import GetUserProfileAudios, GetUserProfilePhotos
from aiogram.testing import Uploaded, picture
from aiogram.testing.file_ids import bind
from aiogram.testing.pictures import chat_photo

from .conftest import decoded

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer

    from .conftest import Api

RED, BLUE = picture(90, 60, 0xFF0000), picture(90, 60, 0x0000FF)
FILES = {"red": Uploaded(RED, "a.png"), "film": Uploaded(b"film", "a.mp4"), "text": Uploaded(b"text")}
STATIC = {"type": "static", "photo": "attach://red"}


async def refusal(api: Api, method: str, **parameters: Any) -> str:
    answer = await api.call(method, files=FILES, **parameters)
    assert answer.status == 400, answer.body
    return str(answer.body["description"]).removeprefix("Bad Request: ")


async def test_the_pictures_of_people_are_listed_newest_first(api: Api) -> None:
    ann = api.server.user("Ann")
    await ann.set_photo(RED)
    await ann.set_photo(BLUE)
    found = await api.result("getUserProfilePhotos", user_id=ann.id)
    assert found["total_count"] == 2
    photo = decoded(GetUserProfilePhotos, found).photos[0]
    assert [(size.width, size.height) for size in photo] == [(160, 160), (320, 320), (640, 640)]
    path = (await api.result("getFile", file_id=photo[-1].file_id))["file_path"]
    assert (path, await api.download(path), ann.photo) == ("photos/file_0.jpg", BLUE, BLUE)
    (older,) = (await api.result("getUserProfilePhotos", user_id=ann.id, offset=1, limit=500))["photos"]
    assert older != found["photos"][0]


async def test_a_removed_picture_shows_the_one_before(api: Api) -> None:
    ann = api.server.user("Ann")
    await ann.set_photo(RED)
    await ann.set_photo(BLUE)
    await ann.remove_photo()
    assert ann.photo == RED
    assert (await api.result("getUserProfilePhotos", user_id=ann.id))["total_count"] == 1


async def test_somebody_without_pictures_or_music_has_empty_lists(api: Api) -> None:
    ann = api.server.user("Ann").id
    assert await api.result("getUserProfilePhotos", user_id=ann) == {"total_count": 0, "photos": []}
    assert await api.result("getUserProfileAudios", user_id=ann) == {"total_count": 0, "audios": []}


async def test_the_music_of_a_profile_is_listed(api: Api) -> None:
    ann = api.server.user("Ann")
    for title in ("Hymn", "Song"):
        await ann.add_audio(b"x", "a.mp3", title=title, performer="Choir")
    found = decoded(GetUserProfileAudios, await api.result("getUserProfileAudios", user_id=ann.id, limit=1))
    assert (found.total_count, [audio.title for audio in found.audios]) == (2, ["Song"])
    assert await api.result("sendAudio", chat_id=ann.id, audio=found.audios[0].file_id)


@pytest.mark.parametrize("method", ["getUserProfilePhotos", "getUserProfileAudios"])
@pytest.mark.parametrize(("user", "error"), [("x", "invalid user_id specified"), (404, "user not found")])
async def test_nobody_has_no_profile(api: Api, method: str, user: Any, error: str) -> None:
    assert await refusal(api, method, user_id=user) == error


async def test_a_bot_chooses_its_picture(api: Api) -> None:
    ann, bot = api.server.user("Ann"), api.server.bot
    assert (await api.call("setMyProfilePhoto", photo=STATIC, files=FILES)).body["result"] is True
    assert (ann.photo_of(bot), ann.photo_of(ann)) == (RED, None)
    moving = {"type": "animated", "animation": "attach://film", "main_frame_timestamp": 0.5}
    assert (await api.call("setMyProfilePhoto", photo=moving, files=FILES)).body["result"] is True
    assert (await api.result("getUserProfilePhotos", user_id=bot.id))["total_count"] == 2
    for shown in (RED, None, None):
        assert await api.result("removeMyProfilePhoto") is True
        assert ann.photo_of(bot) == shown


PARSE = "can't parse InputProfilePhoto: "


@pytest.mark.parametrize(
    ("photo", "error"),
    [
        ("", 'parameter "photo" is required'),
        ("{", "can't parse photo JSON object"),
        ([], f"{PARSE}expected an Object"),
        ({}, f'{PARSE}Can\'t find field "type"'),
        ({"type": "round"}, f'{PARSE}type "round" is unsupported'),
        ({"type": "static"}, f'{PARSE}Can\'t find field "photo"'),
        ({"type": "static", "photo": "https://example.com/a.png"}, "photo must be uploaded as an InputFile"),
        ({"type": "static", "photo": "attach://text"}, "IMAGE_PROCESS_FAILED"),
        ({"type": "animated", "animation": "attach://nothing"}, "photo must be uploaded as an InputFile"),
    ],
)
async def test_what_is_no_picture_is_refused(api: Api, photo: Any, error: str) -> None:
    assert await refusal(api, "setMyProfilePhoto", photo=photo) == error


async def test_an_empty_film_is_refused(api: Api) -> None:
    answer = await api.call(
        "setMyProfilePhoto", photo={"type": "animated", "animation": "attach://a"}, files={"a": Uploaded(b"")}
    )
    assert answer.body["description"] == "Bad Request: file must be non-empty"


async def test_a_bot_changes_the_picture_of_an_account(api: Api) -> None:
    ann = api.server.user("Ann")
    await ann.set_photo(BLUE)
    connection: dict[str, Any] = {"business_connection_id": await ann.connect_business()}
    for public in (True, False):
        answer = await api.call(
            "setBusinessAccountProfilePhoto", photo=STATIC, files=FILES, is_public=public, **connection
        )
        assert answer.body["result"] is True
        assert ann.photo == (BLUE if public else RED)
    await api.result("removeBusinessAccountProfilePhoto", is_public=True, **connection)
    assert ann.photo == RED
    await api.result("removeBusinessAccountProfilePhoto", **connection)
    assert ann.photo == BLUE


@pytest.mark.parametrize("method", ["setBusinessAccountProfilePhoto", "removeBusinessAccountProfilePhoto"])
async def test_the_picture_of_an_account_takes_the_right(api: Api, method: str) -> None:
    connection = await api.server.user("Ann").connect_business(rights=["can_reply"])
    assert await refusal(api, method, business_connection_id=connection, photo=STATIC) == "not enough rights"
    assert await refusal(api, method, business_connection_id="x", photo=STATIC) == "business connection not found"


async def test_a_chat_is_told_of_its_picture(api: Api) -> None:
    group = api.server.supergroup("Friends", members=[api.server.user("Ann")])
    group.promote(api.server.bot)
    files = {"photo": Uploaded(RED, "a.png")}
    assert (await api.call("setChatPhoto", chat_id=group.id, files=files)).body["result"] is True
    assert group.photo == RED
    assert await api.result("deleteChatPhoto", chat_id=group.id) is True
    assert group.photo is None
    assert await refusal(api, "deleteChatPhoto", chat_id=group.id) == "CHAT_NOT_MODIFIED"
    new, gone = (update["message"] for update in await api.updates())
    assert [size["width"] for size in new["new_chat_photo"]] == [160, 320, 640]
    assert await api.result("getFile", file_id=new["new_chat_photo"][0]["file_id"])
    assert gone["delete_chat_photo"] is True


@pytest.mark.parametrize("method", ["setChatPhoto", "deleteChatPhoto"])
async def test_only_an_administrator_with_the_right_changes_the_picture_of_a_chat(api: Api, method: str) -> None:
    ann = api.server.user("Ann")
    group = api.server.supergroup("Friends", members=[ann])
    moderated = api.server.supergroup("Strangers", members=[ann])
    moderated.promote(api.server.bot, "can_delete_messages")
    # That every member may do it does not do for a bot.
    assert "can_change_info" in group.record.permissions
    files = {"photo": Uploaded(RED, "a.png")}
    for chat_id, error in (
        (ann.id, "can't change private chat photo"),
        (group.id, "not enough rights to change chat photo"),
        (moderated.id, "not enough rights to change chat photo"),
        (404, "chat not found"),
    ):
        answer = await api.call(method, chat_id=chat_id, files=files)
        assert answer.body["description"] == f"Bad Request: {error}"


async def test_the_picture_of_a_chat_is_uploaded(api: Api) -> None:
    group = api.server.group("Friends", members=[api.server.user("Ann")])
    group.promote(api.server.bot)
    text = "photo must be uploaded as an InputFile"
    assert await refusal(api, "setChatPhoto", chat_id=group.id) == text
    assert await refusal(api, "setChatPhoto", chat_id=group.id, photo="https://example.com/a.png") == text
    assert await refusal(api, "setChatPhoto", chat_id=group.id, photo="attach://text") == "IMAGE_PROCESS_FAILED"


async def test_people_change_the_picture_of_a_chat(api: Api) -> None:
    ann = api.server.user("Ann")
    group = api.server.group("Friends", members=[ann])
    await ann.set_chat_photo(group, BLUE)
    assert group.photo == BLUE
    await ann.delete_chat_photo(group)
    new, gone = (update["message"] for update in await api.updates())
    assert (new["from"]["id"], "new_chat_photo" in new, "delete_chat_photo" in gone) == (ann.id, True, True)
    with pytest.raises(ValueError, match="'Friends' has no picture to delete"):
        await ann.delete_chat_photo(group)


async def test_what_an_app_would_not_show_is_an_error(server: BotApiServer) -> None:
    ann, bob = server.user("Ann"), server.user("Bob")
    group = server.supergroup("Friends", members=[ann, bob])
    group.record.permissions -= {"can_change_info"}
    with pytest.raises(ValueError, match="Ann cannot show this picture: IMAGE_PROCESS_FAILED"):
        await ann.set_photo(b"text")
    with pytest.raises(ValueError, match="Ann has no picture to remove"):
        await ann.remove_photo()
    with pytest.raises(ValueError, match="Bob may not change the picture of 'Friends'"):
        await bob.set_chat_photo(group, RED)


async def test_a_picture_can_be_sent_as_a_photo(api: Api) -> None:
    ann = api.server.user("Ann")
    await ann.set_photo(RED)
    photo = (await api.result("getUserProfilePhotos", user_id=ann.id))["photos"][0]
    assert (await api.result("sendPhoto", chat_id=ann.id, photo=photo[0]["file_id"]))["photo"] == photo


async def test_a_chat_photo_can_only_be_downloaded(api: Api) -> None:
    ann = api.server.user("Ann")
    group = api.server.group("Friends", members=[ann])
    await ann.set_chat_photo(group, RED)
    assert group.record.photo
    photo = bind(chat_photo(group.record.photo), api.server.bot.id)
    for size in ("small", "big"):
        file = await api.result("getFile", file_id=photo[f"{size}_file_id"])
        assert file["file_unique_id"] == photo[f"{size}_file_unique_id"]
        assert await api.download(file["file_path"]) == RED
        text = await refusal(api, "sendPhoto", chat_id=ann.id, photo=photo[f"{size}_file_id"])
        assert text == "can't use file of type ProfilePhoto as Photo"
