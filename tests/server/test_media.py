"""Films, music, albums and paid media, and files that take the place of others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aiogram.methods import (
    EditMessageCaption,
    EditMessageMedia,
    ForwardMessage,
    SendAnimation,
    SendAudio,
    SendLivePhoto,
    SendMediaGroup,
    SendPaidMedia,
    SendVideo,
    SendVideoNote,
    SendVoice,
)
from aiogram.testing import SeenMessage, Uploaded, picture, views

from .conftest import decoded

if TYPE_CHECKING:
    from aiogram.api.methods.base import TelegramMethod
    from aiogram.testing import Person

    from .conftest import Api

PNG = Uploaded(picture(60, 40), "a.png")
FILM = Uploaded(b"film", "film.mp4")
SONG = Uploaded(b"song", "song.mp3")
PLAN = Uploaded(b"plan", "plan.txt")
FILES = {"png": PNG, "film": FILM, "song": SONG, "plan": PLAN, "text": Uploaded(b"text", "a.png")}
PHOTO = {"type": "photo", "media": "attach://png"}
VIDEO = {"type": "video", "media": "attach://film"}
AUDIO = {"type": "audio", "media": "attach://song"}
DOCUMENT = {"type": "document", "media": "attach://plan"}


@pytest.fixture
def ann(api: Api) -> int:
    return api.server.user("Ann").id


async def sent(api: Api, method: str, **parameters: Any) -> Any:
    files = parameters.pop("files", FILES)
    answer = await api.call(method, files=files, **parameters)
    assert answer.body["ok"], answer.body
    return answer.body["result"]


async def refusal(api: Api, method: str, **parameters: Any) -> str:
    files = parameters.pop("files", FILES)
    answer = await api.call(method, files=files, **parameters)
    assert answer.status == 400, answer.body
    return str(answer.body["description"]).removeprefix("Bad Request: ")


IDS = ["file_id", "file_unique_id", "file_size"]


@pytest.mark.parametrize(
    ("method", "file", "said", "keys"),
    [
        (
            SendVideo,
            FILM,
            {"width": 3, "height": 2, "duration": 5},
            ["duration", "width", "height", "file_name", "mime_type"],
        ),
        (
            SendAnimation,
            FILM,
            {"width": 3, "height": 2, "duration": 5},
            ["file_name", "mime_type", "duration", "width", "height"],
        ),
        (
            SendAudio,
            SONG,
            {"duration": 5, "title": "Hymn", "performer": "Choir"},
            ["duration", "file_name", "mime_type", "title", "performer"],
        ),
        (SendVoice, Uploaded(b"x", "voice.ogg"), {"duration": 5}, ["duration", "mime_type"]),
        (SendVideoNote, FILM, {"duration": 5, "length": 240}, ["duration", "length"]),
    ],
)
async def test_each_kind_says_what_is_known_of_it(
    api: Api, method: type[TelegramMethod[Any]], file: Uploaded, said: dict[str, Any], keys: list[str]
) -> None:
    ann = api.server.user("Ann").id
    kind = method.__api_name__.removeprefix("send").replace("VideoNote", "Video_note").lower()
    message = await sent(api, method.__api_name__, chat_id=ann, files={kind: file}, **said)
    assert list(message[kind]) == [*keys, *IDS]
    assert said.items() <= message[kind].items()
    assert getattr(decoded(method, message), kind).duration == 5
    again = await api.result(method.__api_name__, **{"chat_id": ann, kind: message[kind]["file_id"]})
    assert again[kind] == message[kind]


async def test_a_video_has_its_cover_start_and_thumbnail(api: Api, ann: int) -> None:
    more = {"cover": "attach://png", "start_timestamp": 4, "thumbnail": "attach://png"}
    message = await sent(api, "sendVideo", chat_id=ann, video="attach://film", show_caption_above_media=True, **more)
    video = decoded(SendVideo, message).video
    assert (video.cover[0].width, video.start_timestamp, video.thumbnail.height) == (60, 4, 40)
    assert "show_caption_above_media" not in message


async def test_a_caption_can_stand_above(api: Api, ann: int) -> None:
    said = {"caption": "Look", "show_caption_above_media": True}
    assert (await sent(api, "sendVideo", chat_id=ann, video="attach://film", **said))["show_caption_above_media"]
    assert "show_caption_above_media" not in await sent(api, "sendAudio", chat_id=ann, audio="attach://song", **said)


async def test_a_live_photo_has_a_film_and_a_picture(api: Api, ann: int) -> None:
    files = {"live_photo": FILM, "photo": PNG}
    message = await sent(api, "sendLivePhoto", chat_id=ann, files=files, caption="Look")
    live = decoded(SendLivePhoto, message).live_photo
    assert (live.photo[0].width, live.mime_type, message["caption"]) == (60, "video/mp4", "Look")
    photo, film = live.photo[0].file_id, live.file_id
    assert (await api.result("sendLivePhoto", chat_id=ann, live_photo=film, photo=photo))["live_photo"]["photo"]


@pytest.mark.parametrize(
    ("method", "parameters", "error"),
    [
        ("sendVideo", {}, "there is no video in the request"),
        ("sendAnimation", {}, "there is no animation in the request"),
        ("sendAudio", {}, "there is no audio in the request"),
        ("sendVoice", {}, "there is no voice in the request"),
        ("sendVideoNote", {}, "there is no video note in the request"),
        ("sendLivePhoto", {}, "there is no live photo in the request"),
        ("sendLivePhoto", {"live_photo": "attach://film"}, "there is no photo in the request"),
        ("sendVideoNote", {"video_note": "attach://film", "length": 641}, "wrong video note length"),
        (
            "sendVideoNote",
            {"video_note": "https://example.com/film.mp4"},
            "wrong file identifier/HTTP URL specified",
        ),
    ],
)
async def test_what_cannot_be_sent_is_refused(
    api: Api, ann: int, method: str, parameters: dict[str, Any], error: str
) -> None:
    api.server.host("https://example.com/film.mp4", b"film")
    assert await refusal(api, method, chat_id=ann, **parameters) == error


@pytest.mark.parametrize(("right", "kinds"), [("can_send_videos", "videos"), ("can_send_video_notes", "video notes")])
async def test_a_group_may_forbid_a_kind(api: Api, right: str, kinds: str) -> None:
    group = api.server.supergroup("Friends", members=[api.server.user("Ann")])
    group.record.permissions -= {right}
    kind = kinds.replace(" ", "_").removesuffix("s")
    method = {"video": "sendVideo", "video_note": "sendVideoNote"}[kind]
    text = await refusal(api, method, **{"chat_id": group.id, kind: "attach://film"})
    assert text == f"not enough rights to send {kinds} to the chat"


async def test_an_album_is_several_messages_of_one_group(api: Api, ann: int) -> None:
    await api.result("sendMessage", chat_id=ann, text="Which?")
    items = [PHOTO | {"caption": "*One*", "parse_mode": "Markdown", "has_spoiler": True}, VIDEO | {"duration": 7}]
    album = await sent(api, "sendMediaGroup", chat_id=ann, media=items, reply_parameters={"message_id": 1})
    assert [message.video and message.video.duration for message in decoded(SendMediaGroup, album)] == [None, 7]
    assert (album[0]["caption"], album[0]["caption_entities"][0]["type"]) == ("One", "bold")
    assert album[0]["media_group_id"] == album[1]["media_group_id"]
    assert [message["reply_to_message"]["message_id"] for message in album] == [1, 1]
    assert "media_group_id" not in (await sent(api, "sendMediaGroup", chat_id=ann, media=[AUDIO]))[0]


async def test_a_document_of_an_album_stays_one(api: Api, ann: int) -> None:
    files = {"plan": Uploaded(b"GIF89a\x03\x00\x02\x00", "a.gif")}
    album = await sent(api, "sendMediaGroup", chat_id=ann, media=[DOCUMENT, DOCUMENT], files=files)
    assert "animation" not in album[0]


PARSE = "can't parse InputMedia: "


@pytest.mark.parametrize(
    ("media", "error"),
    [
        ("", 'parameter "media" is required'),
        ("{", "can't parse media JSON object"),
        ({}, "expected an Array of InputMedia"),
        ([1], f"{PARSE}expected an Object"),
        ([{}], f'{PARSE}Can\'t find field "type"'),
        ([{"type": "photo"}], f"{PARSE}media not found"),
        ([PHOTO | {"caption": []}], f'{PARSE}Field "caption" must be of type String'),
        ([PHOTO | {"has_spoiler": "yes"}], f'{PARSE}Field "has_spoiler" must be of type Boolean'),
        ([VIDEO | {"width": "wide"}], f'{PARSE}Field "width" must be a valid Number'),
        ([{"type": "dice", "media": "x"}], f'{PARSE}type "dice" is unsupported'),
        ([VIDEO | {"type": "animation"}], f'{PARSE}type "animation" can\'t be used in sendMediaGroup'),
        ([], "there are no messages to send"),
        ([PHOTO] * 11, "too many messages to send as an album"),
        ([PHOTO, DOCUMENT], "document can't be mixed with other media types"),
        ([AUDIO, VIDEO], "audio can't be mixed with other media types"),
        (
            [PHOTO, PHOTO | {"show_caption_above_media": True}],
            "parameter show_caption_above_media must be the same for all messages",
        ),
        ([PHOTO, PHOTO | {"media": "abcde"}], "wrong remote file identifier specified: Wrong string length"),
        (
            [PHOTO, PHOTO | {"media": "attach://text"}],
            'failed to send message #2 with the error message "IMAGE_PROCESS_FAILED"',
        ),
    ],
)
async def test_what_is_no_album_is_refused(api: Api, ann: int, media: Any, error: str) -> None:
    assert await refusal(api, "sendMediaGroup", chat_id=ann, media=media) == error
    # Nothing of it was sent.
    assert (await api.result("sendMessage", chat_id=ann, text="1"))["message_id"] == 1


async def test_a_file_inside_json_is_no_part_of_the_same_name(api: Api, ann: int) -> None:
    media = [{"type": "photo", "media": "png"}]
    text = await refusal(api, "sendMediaGroup", chat_id=ann, media=media, files={"media": PNG})
    assert text.startswith("wrong remote file identifier specified")


async def test_paid_media_is_seen_for_stars(api: Api, ann: int) -> None:
    said = {"star_count": 5, "caption": "Look", "show_caption_above_media": True}
    message = await sent(api, "sendPaidMedia", chat_id=ann, media=[PHOTO, VIDEO], **said)
    paid = decoded(SendPaidMedia, message).paid_media
    assert (paid.star_count, [one.type for one in paid.paid_media]) == (5, ["photo", "video"])
    assert (message["caption"], message["show_caption_above_media"]) == ("Look", True)


@pytest.mark.parametrize(
    ("media", "error"),
    [
        ([], "invalid paid media file specified"),
        ([PHOTO] * 11, "invalid paid media file specified"),
        ([AUDIO], 'can\'t parse InputPaidMedia: type "audio" is unsupported'),
        ("1", "expected an Array of InputPaidMedia"),
    ],
)
async def test_what_is_no_paid_media_is_refused(api: Api, ann: int, media: Any, error: str) -> None:
    assert await refusal(api, "sendPaidMedia", chat_id=ann, star_count=1, media=media) == error


@pytest.mark.parametrize(("given", "kept"), [(0, 1), (30_000, 25_000)])
async def test_the_price_is_moved_into_its_range(api: Api, ann: int, given: int, kept: int) -> None:
    message = await sent(api, "sendPaidMedia", chat_id=ann, star_count=given, media=[PHOTO])
    assert message["paid_media"]["star_count"] == kept


@pytest.mark.parametrize("payload", ["order 5", ""])
async def test_a_bot_with_a_payload_hears_that_its_media_was_bought(api: Api, payload: str) -> None:
    ann, bot = api.server.user("Ann"), api.server.bot
    api.server.give_stars(ann, 7)
    await sent(api, "sendPaidMedia", chat_id=ann.id, media=[PHOTO], star_count=5, payload=payload)
    message = ann.chat().last
    assert not ann.has_bought(message)
    await ann.buy_media(message)
    assert (ann.has_bought(message), ann.stars, api.server.core.state.stars.balances[bot]) == (True, 2, 5)
    bought = [update["purchased_paid_media"] for update in await api.updates()]
    assert [one["paid_media_payload"] for one in bought] == ([payload] if payload else [])
    assert [one["from"]["id"] for one in bought] == ([ann.id] if payload else [])
    with pytest.raises(ValueError, match="Ann has bought message 1 already"):
        await ann.buy_media(message)


async def test_in_a_channel_no_bot_is_paid(api: Api) -> None:
    ann = api.server.user("Ann")
    channel = api.server.channel("News", members=[ann])
    api.server.give_stars(ann, 5)
    await sent(api, "sendPaidMedia", chat_id=channel.id, media=[PHOTO], star_count=5, payload="x")
    await ann.buy_media(channel.last)
    assert api.server.core.state.stars.balances[api.server.bot] == 0
    assert await api.updates() == []


async def test_who_has_not_paid_gets_the_measures_of_paid_media_only(api: Api) -> None:
    olga, ann = api.server.user("Olga"), api.server.user("Ann")
    channel = api.server.channel("News", members=[olga, ann])
    api.server.give_stars(ann, 5)
    film = {"type": "video", "media": "attach://film", "width": 40, "height": 30, "duration": 7}
    own = await sent(api, "sendPaidMedia", chat_id=channel.id, media=[PHOTO, film], star_count=5)
    assert [one["type"] for one in own["paid_media"]["paid_media"]] == ["photo", "video"]
    seen = channel.last
    assert paid_media_for(ann, seen) == ["preview", "preview"]
    await ann.forward(seen)
    (update,) = await api.updates()
    film_seen = update["message"]["paid_media"]["paid_media"][1]
    assert film_seen == {"type": "preview", "width": 40, "height": 30, "duration": 7}
    await ann.buy_media(seen)
    assert paid_media_for(ann, seen) == ["photo", "video"]


def paid_media_for(person: Person, message: SeenMessage) -> list[str]:
    shown = views.message(message.record, person.account)["paid_media"]["paid_media"]
    return [one["type"] for one in shown]


async def test_a_video_can_be_had_in_further_qualities(api: Api, ann: int) -> None:
    await sent(api, "sendVideo", chat_id=ann, video="attach://film")
    chat = api.server.core.state.private_chat(api.server.bot, api.server.core.state.accounts[ann])
    message = SeenMessage(chat.messages[1])
    api.server.convert_video(message, (1280, 720, "h264"), (640, 360, "av01"))
    copied = await api.result("forwardMessage", chat_id=ann, from_chat_id=ann, message_id=1)
    qualities = decoded(ForwardMessage, copied).video.qualities
    assert [(one.width, one.codec) for one in qualities] == [(1280, "h264"), (640, "av01")]
    assert (await api.result("getFile", file_id=qualities[1].file_id))["file_unique_id"] == qualities[1].file_unique_id
    await api.result("sendMessage", chat_id=ann, text="No film")
    with pytest.raises(ValueError, match="there is no video in"):
        api.server.convert_video(SeenMessage(chat.messages[3]), (1, 1, "h264"))


async def test_what_cannot_be_bought_is_an_error(api: Api) -> None:
    ann = api.server.user("Ann")
    await sent(api, "sendPaidMedia", chat_id=ann.id, media=[PHOTO], star_count=5)
    with pytest.raises(ValueError, match="Ann has 0 Stars and needs 5"):
        await ann.buy_media(ann.chat().last)
    text = await ann.send("Hi")
    with pytest.raises(ValueError, match="Ann cannot buy message 2: there is no paid media in it"):
        await ann.buy_media(text)


async def test_a_caption_is_replaced(api: Api, ann: int) -> None:
    await sent(api, "sendPhoto", chat_id=ann, photo="attach://png", caption="One", has_spoiler=True)
    edit = {"chat_id": ann, "message_id": 1}
    message = await api.result("editMessageCaption", caption="Two /go", show_caption_above_media=True, **edit)
    assert decoded(EditMessageCaption, message).caption == "Two /go"
    assert message["caption_entities"] == [{"offset": 4, "length": 3, "type": "bot_command"}]
    assert message["has_media_spoiler"]
    assert message["show_caption_above_media"]
    message = await api.result("editMessageCaption", **edit)
    assert "caption" not in message
    assert (await api.error("editMessageCaption", **edit)).startswith("400 Bad Request: message is not modified")


async def test_captions_of_messages_without_are_refused(api: Api, ann: int) -> None:
    await api.result("sendMessage", chat_id=ann, text="Hi")
    await sent(api, "sendVideoNote", chat_id=ann, video_note="attach://film")
    await sent(api, "sendPhoto", chat_id=ann, photo="attach://png")
    text = "there is no caption in the message to edit"
    for number in (1, 2):
        assert await refusal(api, "editMessageCaption", chat_id=ann, message_id=number, caption="x") == text
    long = {"chat_id": ann, "message_id": 3, "caption": "x" * 1025}
    assert await refusal(api, "editMessageCaption", **long) == "MEDIA_CAPTION_TOO_LONG"
    assert await refusal(api, "editMessageMedia", **long, media=PHOTO | {"caption": "x" * 1025}) == (
        "MEDIA_CAPTION_TOO_LONG"
    )


async def test_a_file_takes_the_place_of_another_or_of_a_text(api: Api, ann: int) -> None:
    await api.result("sendMessage", chat_id=ann, text="Wait")
    edit = {"chat_id": ann, "message_id": 1}
    message = await sent(api, "editMessageMedia", media=PHOTO | {"caption": "Here"}, **edit)
    assert (message["caption"], "text" in message, message["edit_date"]) == ("Here", False, message["date"])
    same = PHOTO | {"media": message["photo"][0]["file_id"], "caption": "Here"}
    assert (await refusal(api, "editMessageMedia", media=same, **edit)).startswith("message is not modified")
    message = await sent(api, "editMessageMedia", media=DOCUMENT, **edit)
    assert decoded(EditMessageMedia, message).document.file_name == "plan.txt"


@pytest.mark.parametrize(
    ("parameters", "error"),
    [
        ({"media": ""}, 'parameter "media" is required'),
        ({"media": []}, "can't parse InputMedia: expected an Object"),
        ({"message_id": 1}, "message media can't be edited"),
        ({"message_id": 2, "media": DOCUMENT}, "can't change media type in the album"),
        ({"message_id": 2, "media": VIDEO | {"type": "animation"}}, "message content type can't be used in an album"),
        ({"message_id": 9}, "message to edit not found"),
    ],
)
async def test_what_cannot_take_the_place_is_refused(
    api: Api, ann: int, parameters: dict[str, Any], error: str
) -> None:
    await sent(api, "sendVoice", chat_id=ann, voice="attach://song")
    await sent(api, "sendMediaGroup", chat_id=ann, media=[PHOTO, VIDEO])
    assert await refusal(api, "editMessageMedia", **{"chat_id": ann, "media": PHOTO} | parameters) == error


async def test_an_item_of_an_album_may_become_another_kind_of_picture(api: Api, ann: int) -> None:
    album = await sent(api, "sendMediaGroup", chat_id=ann, media=[PHOTO, PHOTO])
    message = await sent(api, "editMessageMedia", chat_id=ann, message_id=1, media=VIDEO)
    assert (message["media_group_id"], "video" in message) == (album[0]["media_group_id"], True)


async def test_an_inline_message_takes_no_upload(api: Api) -> None:
    ann = api.server.user("Ann")
    inline = ann.inline_message("Hi").inline_message_id
    text = await refusal(api, "editMessageMedia", inline_message_id=inline, media=PHOTO)
    assert text == "wrong file identifier/HTTP URL specified"
    api.server.host("https://example.com/a.png", PNG.contents)
    media = {"type": "photo", "media": "https://example.com/a.png"}
    assert await sent(api, "editMessageMedia", inline_message_id=inline, media=media) is True
