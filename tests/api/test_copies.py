"""What is in a message, sent again: `Message.send_copy`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import msgspec
import pytest
from hypothesis import assume, given, settings

from aiogram.api.client.wire import decode, encode
from aiogram.client.default import DefaultBotProperties
from aiogram.types import (
    Animation,
    Audio,
    Chat,
    Checklist,
    ChecklistTask,
    Contact,
    Dice,
    Document,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Link,
    LinkPreviewOptions,
    LivePhoto,
    Location,
    Message,
    MessageEntity,
    PaidMedia,
    PaidMediaInfo,
    PaidMediaLivePhoto,
    PaidMediaPhoto,
    PaidMediaPreview,
    PaidMediaVideo,
    PhotoSize,
    Poll,
    PollMedia,
    PollOption,
    ReplyParameters,
    RichMessage,
    Sticker,
    Story,
    Venue,
    Video,
    VideoNote,
    Voice,
)
from tests.strategies import NOW, objects, on_the_wire

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram import Bot
    from tests.scripted_server import Script

FILE: dict[str, Any] = {"file_id": "F", "file_unique_id": "U"}
SIZE: dict[str, Any] = {"width": 3, "height": 2}
SMALL = PhotoSize(file_id="small", file_unique_id="s", **SIZE)
LARGE = PhotoSize(file_id="large", file_unique_id="l", **SIZE)
VIDEO = Video(**FILE, **SIZE, duration=9, cover=[SMALL, LARGE], start_timestamp=4)
LIVE = LivePhoto(**FILE, **SIZE, duration=1, photo=[SMALL, LARGE])
BOLD = [MessageEntity(type="bold", offset=0, length=1)]
WHERE = Location(latitude=1.5, longitude=2.5, horizontal_accuracy=3.0, live_period=60, heading=5)
PLACE = Venue(location=WHERE, title="T", address="A", google_place_id="G")
BUTTONS = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="B", callback_data="b")]])
OPTION = PollOption(persistent_id="0", text="A", voter_count=3)
POLL: dict[str, Any] = {
    "id": "1", "question": "Q", "options": [OPTION],
    "total_voter_count": 3, "is_closed": False, "is_anonymous": False, "type": "regular",
    "allows_multiple_answers": True, "allows_revoting": True, "members_only": False,
}  # fmt: skip


def message(**content: Any) -> Message:
    return Message(message_id=7, date=NOW, chat=Chat(id=-1, type="group", title="G"), **content)


def poll(**fields: Any) -> Message:
    every: dict[str, Any] = {**POLL, **fields}
    return message(poll=Poll(**every))


def sent(there: Message, **arguments: Any) -> tuple[str, dict[str, Any]]:
    """Return the name of the call that sends a message again to chat 5, and its other parameters on the wire."""
    call = there.send_copy(5, **arguments)
    wire = encode(call, now=NOW, checked=True).parameters
    assert wire.pop("chat_id") == 5
    return call.__api_name__, wire


FILES: list[tuple[str, Any]] = [
    ("animation", Animation(**FILE, **SIZE, duration=1)),
    ("audio", Audio(**FILE, duration=1)),
    ("document", Document(**FILE)),
    ("sticker", Sticker(**FILE, **SIZE, type="regular", is_animated=False, is_video=False)),
    ("video_note", VideoNote(**FILE, length=2, duration=1)),
    ("voice", Voice(**FILE, duration=1)),
]


@pytest.mark.parametrize(("kind", "there"), FILES)
def test_a_file_is_sent_by_its_id(kind: str, there: Any) -> None:
    name, wire = sent(message(**{kind: there}))
    assert name.lower() == f"send{kind.replace('_', '')}"
    assert wire == {kind: "F"}


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ({"text": "Hi"}, ("sendMessage", {"text": "Hi"})),
        ({"photo": [SMALL, LARGE]}, ("sendPhoto", {"photo": "large"})),
        ({"live_photo": LIVE, "photo": [SMALL]}, ("sendLivePhoto", {"live_photo": "F", "photo": "large"})),
        ({"video": VIDEO}, ("sendVideo", {"video": "F", "cover": "large", "start_timestamp": 4})),
        (
            {"contact": Contact(phone_number="1", first_name="A", user_id=3)},
            ("sendContact", {"phone_number": "1", "first_name": "A"}),
        ),
        ({"dice": Dice(emoji="🎯", value=3)}, ("sendDice", {"emoji": "🎯"})),
        (
            {"location": WHERE},
            ("sendLocation", {"latitude": 1.5, "longitude": 2.5, "horizontal_accuracy": 3.0}),
        ),
        (
            {"venue": PLACE, "location": WHERE},
            (
                "sendVenue",
                {"latitude": 1.5, "longitude": 2.5, "title": "T", "address": "A", "google_place_id": "G"},
            ),
        ),
        (
            {"story": Story(chat=Chat(id=3, type="private"), id=1)},
            ("forwardMessage", {"from_chat_id": -1, "message_id": 7}),
        ),
    ],
)
def test_what_is_in_a_message_is_sent_again(content: dict[str, Any], expected: tuple[str, dict[str, Any]]) -> None:
    assert sent(message(**content)) == expected


def test_a_caption_goes_with_its_media() -> None:
    there = message(
        photo=[LARGE], caption="C", caption_entities=BOLD, show_caption_above_media=True, has_media_spoiler=True
    )
    assert sent(there) == (
        "sendPhoto",
        {
            "photo": "large",
            "caption": "C",
            "caption_entities": [{"type": "bold", "offset": 0, "length": 1}],
            "show_caption_above_media": True,
            "has_spoiler": True,
        },
    )


def test_text_keeps_its_entities_its_preview_and_its_buttons() -> None:
    there = message(
        text="Hi", entities=BOLD, link_preview_options=LinkPreviewOptions(is_disabled=True), reply_markup=BUTTONS
    )
    _, wire = sent(there)
    assert wire["entities"] == [{"type": "bold", "offset": 0, "length": 1}]
    assert wire["link_preview_options"] == {"is_disabled": True}
    assert wire["reply_markup"] == on_the_wire(BUTTONS)


def test_what_is_passed_wins() -> None:
    there = message(text="Hi", reply_markup=BUTTONS, link_preview_options=LinkPreviewOptions(is_disabled=True))
    simple = {
        "disable_notification": True, "message_thread_id": 2, "business_connection_id": "b", "parse_mode": "HTML",
        "message_effect_id": "e",
    }  # fmt: skip
    others = {
        "reply_parameters": ReplyParameters(message_id=3),
        "reply_markup": InlineKeyboardMarkup(inline_keyboard=[]),
        "link_preview_options": LinkPreviewOptions(show_above_text=True),
    }
    _, wire = sent(there, **simple, **others)
    assert wire == {"text": "Hi", **simple, **{name: on_the_wire(value) for name, value in others.items()}}


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({"reply_to_message_id": 3}, {"message_id": 3}),
        (
            {"reply_to_message_id": 3, "allow_sending_without_reply": True},
            {"message_id": 3, "allow_sending_without_reply": True},
        ),
        ({"reply_to_message_id": 3, "reply_parameters": ReplyParameters(message_id=4)}, {"message_id": 4}),
    ],
)
def test_a_copy_can_be_a_reply(arguments: dict[str, Any], expected: dict[str, Any]) -> None:
    assert sent(message(text="Hi"), **arguments)[1]["reply_parameters"] == expected


async def test_a_text_is_no_markup_whatever_the_bot_takes_for_one(bot: Bot, script: Script) -> None:
    bot.default = DefaultBotProperties(parse_mode="HTML", link_preview_is_disabled=True, disable_notification=True)
    script.returns(on_the_wire(message(text="1 < 2")))
    assert await bot(message(text="1 < 2").send_copy(5)) == message(text="1 < 2")
    assert script.asked[-1] == ("sendMessage", {"chat_id": 5, "text": "1 < 2", "disable_notification": True})


def test_a_copy_is_sent_by_the_bot_that_received_the_message(bot: Bot) -> None:
    assert message(text="Hi").as_(bot).send_copy(5).bot is bot


def test_a_checklist_is_sent_for_a_business_account() -> None:
    tasks = [ChecklistTask(id=1, text="T", completion_date=None)]
    there = message(checklist=Checklist(title="L", tasks=tasks, others_can_add_tasks=True))
    expected = {"title": "L", "tasks": [{"id": 1, "text": "T"}], "others_can_add_tasks": True}
    assert sent(there, business_connection_id="b") == (
        "sendChecklist",
        {"business_connection_id": "b", "checklist": expected},
    )
    with pytest.raises(ValueError, match="pass business_connection_id"):
        there.send_copy(5)


def test_paid_media_keep_their_price() -> None:
    media: list[PaidMedia] = [
        PaidMediaPhoto(photo=[SMALL, LARGE]),
        PaidMediaVideo(video=VIDEO),
        PaidMediaLivePhoto(live_photo=LIVE),
    ]
    name, wire = sent(message(paid_media=PaidMediaInfo(star_count=4, paid_media=media), caption="C"))
    assert (name, wire["star_count"], wire["caption"]) == ("sendPaidMedia", 4, "C")
    assert wire["media"] == [
        {"type": "photo", "media": "large"},
        {"type": "video", "media": "F", "cover": "large", "start_timestamp": 4},
        {"type": "live_photo", "media": "F", "photo": "large"},
    ]


MEDIA: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"animation": FILES[0][1]}, {"type": "animation", "media": "F"}),
    ({"audio": FILES[1][1]}, {"type": "audio", "media": "F"}),
    ({"document": FILES[2][1]}, {"type": "document", "media": "F"}),
    ({"link": Link(url="https://a.b")}, {"type": "link", "url": "https://a.b"}),
    ({"live_photo": LIVE}, {"type": "live_photo", "media": "F", "photo": "large"}),
    ({"location": WHERE}, {"type": "location", "latitude": 1.5, "longitude": 2.5, "horizontal_accuracy": 3.0}),
    ({"photo": [SMALL, LARGE]}, {"type": "photo", "media": "large"}),
    ({"sticker": FILES[3][1]}, {"type": "sticker", "media": "F"}),
    (
        {"venue": PLACE},
        {"type": "venue", "latitude": 1.5, "longitude": 2.5, "title": "T", "address": "A", "google_place_id": "G"},
    ),
    ({"video": VIDEO}, {"type": "video", "media": "F", "cover": "large", "start_timestamp": 4}),
]


@pytest.mark.parametrize(("media", "expected"), MEDIA)
def test_what_is_attached_to_a_poll_is_sent_again(media: dict[str, Any], expected: dict[str, Any]) -> None:
    option = PollOption(persistent_id="0", text="A", voter_count=3, media=PollMedia(**media))
    there = PollMedia(**media)
    _, wire = sent(poll(options=[option], media=there, explanation_media=there))
    assert wire["options"] == [{"text": "A", "media": expected}]
    assert wire["media"] == wire["explanation_media"] == expected


def test_everything_that_can_be_attached_to_a_poll_is_tried() -> None:
    assert {name for media, _ in MEDIA for name in media} == set(PollMedia.__struct_fields__)


def test_a_poll_begins_anew() -> None:
    name, wire = sent(poll(description="D"))
    assert name == "sendPoll"
    assert wire == {
        "question": "Q", "options": [{"text": "A"}], "is_anonymous": False, "type": "regular",
        "allows_multiple_answers": True, "allows_revoting": True, "description": "D",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        ({"open_period": 60, "close_date": NOW}, {"open_period": 60}),
        ({"close_date": NOW}, {"close_date": int(NOW.timestamp())}),
        ({"close_date": NOW, "is_closed": True}, {}),
    ],
)
def test_a_poll_ends_as_it_would_have_ended(times: dict[str, Any], expected: dict[str, Any]) -> None:
    _, wire = sent(poll(**times))
    assert {name: wire[name] for name in wire.keys() & {"open_period", "close_date", "is_closed"}} == expected


def test_a_quiz_is_sent_again_when_its_answers_are_known() -> None:
    assert sent(poll(type="quiz", correct_option_ids=[0]))[1]["correct_option_ids"] == [0]
    with pytest.raises(ValueError, match="whose right answers the bot is not told"):
        poll(type="quiz").send_copy(5)


def without_files(value: Any) -> Any:
    """Return blocks of a rich message without what differs between received and sent ones: files and labels."""
    if isinstance(value, list):
        return [without_files(one) for one in cast("Sequence[Any]", value)]
    if not isinstance(value, dict):
        return value
    files = {"animation", "audio", "document", "photo", "video", "voice_note", "has_spoiler", "label"}
    fields = cast("dict[str, Any]", value)
    return {name: without_files(one) for name, one in fields.items() if name not in files}


@settings(max_examples=200)
@given(objects(RichMessage, 4))
def test_a_rich_message_is_sent_again_block_by_block(there: RichMessage) -> None:
    assume(b'"photo":[]' not in msgspec.json.encode(on_the_wire(there)))
    call: Any = message(rich_message=there).send_copy(5)
    assert call.__api_name__ == "sendRichMessage"
    assert without_files(on_the_wire(call.rich_message)) == without_files(on_the_wire(there))


@pytest.mark.parametrize("kind", ["animation", "audio", "document", "photo", "video", "voice_note"])
def test_files_in_a_rich_message_are_sent_by_their_ids(kind: str) -> None:
    received: dict[str, Any] = {**FILE, **SIZE, "duration": 1}
    block = {"type": kind, kind: [received] if kind == "photo" else received}
    blocks = [{"type": "list", "items": [{"label": "1", "blocks": [block]}]}]
    rich = {"message_id": 7, "date": 1, "chat": {"id": 1, "type": "private"}, "rich_message": {"blocks": blocks}}
    _, wire = sent(decode(Message, msgspec.json.encode(rich), None, "it"))
    (item,) = wire["rich_message"]["blocks"][0]["items"]
    assert item["blocks"] == [{"type": kind, kind: {"type": kind, "media": "F"}}]


@pytest.mark.parametrize(
    ("content", "error"),
    [
        ({"new_chat_title": "T"}, "'new_chat_title'"),
        ({}, "'unknown'"),
        ({"paid_media": PaidMediaInfo(star_count=1, paid_media=[PaidMediaPreview()])}, "has not paid for"),
        ({"live_photo": LivePhoto(**FILE, **SIZE, duration=1)}, "of which the message has no size"),
    ],
)
def test_what_cannot_be_sent_again_says_so(content: dict[str, Any], error: str) -> None:
    with pytest.raises(TypeError, match=rf"Message\.send_copy\(\) cannot send .*{error}"):
        message(**content).send_copy(5)
