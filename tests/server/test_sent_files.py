"""Files that people send, and what bots get of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aiogram.testing import Attachment, picture

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer

    from .conftest import Api

PNG = picture(60, 40)


async def test_a_photo_reaches_the_bot_and_can_be_downloaded(api: Api) -> None:
    ann = api.server.user("Ann")
    seen = await ann.send_photo(PNG, caption="My /cat", spoiler=True)
    (update,) = await api.updates()
    message = update["message"]
    assert (message["caption"], message["has_media_spoiler"], seen.text) == ("My /cat", True, "My /cat")
    file = await api.result("getFile", file_id=message["photo"][-1]["file_id"])
    assert await api.download(file["file_path"]) == PNG
    assert await api.result("sendPhoto", chat_id=ann.id, photo=message["photo"][0]["file_id"])


async def test_a_photo_left_out_is_a_plain_one(api: Api) -> None:
    await api.server.user("Ann").send_photo()
    photo = (await api.updates())[0]["message"]["photo"]
    assert (photo[-1]["width"], photo[-1]["height"]) == (800, 600)


async def test_a_document_has_a_name(api: Api) -> None:
    await api.server.user("Ann").send_document(b"plan", "plan.pdf", caption="Here")
    message = (await api.updates())[0]["message"]
    assert (message["document"]["file_name"], message["caption"]) == ("plan.pdf", "Here")


@pytest.mark.parametrize(
    ("file", "said"),
    [
        (Attachment("video", b"x", "a.mp4", width=3, height=2, duration=5), {"width": 3, "height": 2, "duration": 5}),
        (Attachment("animation", b"x", "a.mp4", width=3), {"width": 3}),
        (Attachment("live_photo", b"x", width=3, duration=2, photo=picture(9, 9)), {"width": 3, "duration": 2}),
        (Attachment("audio", b"x", "a.mp3", title="Hymn", performer="Choir"), {"title": "Hymn", "performer": "Choir"}),
        (Attachment("voice", b"x", duration=5), {"duration": 5, "mime_type": "audio/ogg"}),
        (Attachment("video_note", b"x", width=240, duration=5), {"length": 240, "duration": 5}),
    ],
)
async def test_other_files_say_what_the_app_knows(api: Api, file: Attachment, said: dict[str, Any]) -> None:
    await api.server.user("Ann").send_file(file)
    message = (await api.updates())[0]["message"]
    assert said.items() <= message[file.kind].items()


async def test_an_album_reaches_the_bot_as_several_messages(api: Api) -> None:
    ann = api.server.user("Ann")
    first = await ann.send("Which?")
    seen = await ann.send_album([Attachment("photo", PNG, caption="One"), Attachment("video", b"x")], reply_to=first)
    one, other = (update["message"] for update in (await api.updates())[1:])
    assert one["media_group_id"] == other["media_group_id"]
    assert one["reply_to_message"]["message_id"] == first.message_id
    assert ("photo" in one, "video" in other, len(seen)) == (True, True, 2)


async def test_a_bot_with_privacy_mode_hears_of_files_in_replies_only(api: Api) -> None:
    ann = api.server.user("Ann")
    group = api.server.group("Friends", members=[ann])
    await api.result("sendMessage", chat_id=group.id, text="Send a photo")
    await ann.send_photo(chat=group)
    await ann.send_photo(chat=group, reply_to=group.messages[0])
    (update,) = await api.updates()
    assert update["message"]["reply_to_message"]["text"] == "Send a photo"


async def test_people_open_what_bots_have_sent(api: Api) -> None:
    ann = api.server.user("Ann")
    await ann.send_photo(PNG)
    photo = (await api.updates())[0]["message"]["photo"][0]["file_id"]
    await api.result("sendPhoto", chat_id=ann.id, photo=photo)
    assert ann.open_file(ann.chat().last) == PNG
    document = await ann.send_document(b"plan", "plan.pdf")
    assert ann.open_file(document) == b"plan"


@pytest.mark.parametrize(
    ("file", "why"),
    [
        (Attachment("photo", b"text"), "Ann cannot send 'photo': IMAGE_PROCESS_FAILED"),
        (Attachment("document", b"", "a.txt"), "Ann cannot send 'a.txt': file must be non-empty"),
        (Attachment("story", b"x"), "'story' is no kind of file that people send: there are photo, document"),
    ],
)
async def test_what_an_app_would_not_send_is_an_error(server: BotApiServer, file: Attachment, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        await server.user("Ann").send_file(file)


async def test_what_is_no_album_is_an_error(server: BotApiServer) -> None:
    files = [Attachment("photo", PNG), Attachment("audio", b"x")]
    with pytest.raises(ValueError, match="Ann cannot send this album: audio can't be mixed with other media types"):
        await server.user("Ann").send_album(files)


async def test_a_group_may_forbid_people_a_kind(server: BotApiServer) -> None:
    ann, bob = server.user("Ann"), server.user("Bob")
    group = server.supergroup("Friends", members=[ann, bob])
    group.record.permissions -= {"can_send_photos"}
    await ann.send_photo(chat=group)
    with pytest.raises(ValueError, match="Bob may not send photos to 'Friends'"):
        await bob.send_photo(chat=group)
    await bob.send_document(b"x", "a.txt", chat=group)


async def test_a_text_is_no_file(server: BotApiServer) -> None:
    ann = server.user("Ann")
    text = await ann.send("Hi")
    with pytest.raises(ValueError, match="Ann cannot open message 1: there is no file in it"):
        ann.open_file(text)
