"""Sending what is in a message again: the work of `Message.send_copy`.

It stands above the types and the methods, because it makes objects of both out of what was received.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, cast

from aiogram.api import methods, types
from aiogram.enums import ContentType

from .bound import bind

if TYPE_CHECKING:
    from collections.abc import Callable

    from .methods.base import TelegramMethod

    Call: TypeAlias = TelegramMethod[types.Message]
    """A call that sends a message."""

_BY_FILE: dict[ContentType, Callable[[], type[Call]]] = {
    ContentType.ANIMATION: lambda: methods.SendAnimation,
    ContentType.AUDIO: lambda: methods.SendAudio,
    ContentType.DOCUMENT: lambda: methods.SendDocument,
    ContentType.LIVE_PHOTO: lambda: methods.SendLivePhoto,
    ContentType.PHOTO: lambda: methods.SendPhoto,
    ContentType.STICKER: lambda: methods.SendSticker,
    ContentType.VIDEO: lambda: methods.SendVideo,
    ContentType.VIDEO_NOTE: lambda: methods.SendVideoNote,
    ContentType.VOICE: lambda: methods.SendVoice,
}
"""What sends each kind of file; the parameter for the file is called like the attribute of the message."""


class _Content(NamedTuple):
    """What a copy sends: the method, and its parameters but for those that say where and how."""

    method: type[Call]
    parameters: dict[str, Any]


def copy_of(message: types.Message, **passed: Any) -> Any:
    """Return the call that sends what is in `message` again; `passed` are the arguments of `Message.send_copy`."""
    reply_to = passed.pop("reply_to_message_id")
    anyway = passed.pop("allow_sending_without_reply")
    if reply_to is not None and passed["reply_parameters"] is None:
        chosen = {} if anyway is None else {"allow_sending_without_reply": anyway}
        passed["reply_parameters"] = types.ReplyParameters(message_id=reply_to, **chosen)
    if passed["reply_markup"] is None:
        passed["reply_markup"] = message.reply_markup
    if passed["link_preview_options"] is None:
        passed["link_preview_options"] = message.link_preview_options
    method, parameters = _content(message, passed["business_connection_id"])
    about = {
        "caption": message.caption,
        "caption_entities": message.caption_entities,
        "show_caption_above_media": message.show_caption_above_media,
        "has_spoiler": message.has_media_spoiler,
    }
    taken = {name: value for name, value in (about | passed).items() if name in method.__struct_fields__}
    return bind(method(**taken, **parameters), message.bot)


def _content(message: types.Message, business_connection_id: str | None) -> _Content:
    kind = message.content_type
    if kind in _BY_FILE:
        return _file(message, kind)
    if message.text is not None:
        return _Content(methods.SendMessage, {"text": message.text, "entities": message.entities})
    if kind is ContentType.CHECKLIST and business_connection_id is None:
        raise ValueError(
            "Message.send_copy() sends a checklist on behalf of a business account only: pass business_connection_id"
        )
    if kind not in _MADE:
        raise TypeError(
            f"Message.send_copy() cannot send a message of the kind {kind.value!r} again: a bot cannot send such a "
            "message, or is not told all that is in it; message.forward(...) or message.copy_to(...) may do"
        )
    return _MADE[kind](message)


def _file(message: types.Message, kind: ContentType) -> _Content:
    there = getattr(message, kind.value)
    parameters = {kind.value: _file_id(there)}
    if isinstance(there, types.LivePhoto):
        parameters["photo"] = _file_id(there.photo or [])
    if isinstance(there, types.Video):
        parameters |= _beginning(there)
    return _Content(_BY_FILE[kind](), parameters)


def _file_id(there: Any) -> str:
    """Return what names a file; of a photo the largest of its sizes."""
    if isinstance(there, list):
        sizes = cast("list[types.PhotoSize]", there)
        if not sizes:
            raise TypeError("Message.send_copy() cannot send a photo again of which the message has no size")
        return sizes[-1].file_id
    file_id: str = there.file_id
    return file_id


def _beginning(video: types.Video) -> dict[str, Any]:
    return {"cover": _file_id(video.cover) if video.cover else None, "start_timestamp": video.start_timestamp}


def _checklist(message: types.Message) -> _Content:
    there = cast("types.Checklist", message.checklist)
    tasks = [
        types.InputChecklistTask(id=task.id, text=task.text, parse_mode=None, text_entities=task.text_entities)
        for task in there.tasks
    ]
    checklist = types.InputChecklist(
        title=there.title,
        parse_mode=None,
        title_entities=there.title_entities,
        tasks=tasks,
        others_can_add_tasks=there.others_can_add_tasks,
        others_can_mark_tasks_as_done=there.others_can_mark_tasks_as_done,
    )
    return _Content(methods.SendChecklist, {"checklist": checklist})


def _contact(message: types.Message) -> _Content:
    there = cast("types.Contact", message.contact)
    names = ("phone_number", "first_name", "last_name", "vcard")
    return _Content(methods.SendContact, {name: getattr(there, name) for name in names})


def _dice(message: types.Message) -> _Content:
    return _Content(methods.SendDice, {"emoji": cast("types.Dice", message.dice).emoji})


def _location(message: types.Message) -> _Content:
    return _Content(methods.SendLocation, _point(cast("types.Location", message.location)))


def _point(there: types.Location) -> dict[str, Any]:
    # What was live stands still in a copy: nobody would move it.
    return {name: getattr(there, name) for name in ("latitude", "longitude", "horizontal_accuracy")}


def _place(there: types.Venue) -> dict[str, Any]:
    names = ("title", "address", "foursquare_id", "foursquare_type", "google_place_id", "google_place_type")
    where = {"latitude": there.location.latitude, "longitude": there.location.longitude}
    return where | {name: getattr(there, name) for name in names}


def _venue(message: types.Message) -> _Content:
    return _Content(methods.SendVenue, _place(cast("types.Venue", message.venue)))


def _story(message: types.Message) -> _Content:
    from_where = {"from_chat_id": message.chat.id, "message_id": message.message_id}
    return _Content(methods.ForwardMessage, from_where)


def _paid_media(message: types.Message) -> _Content:
    there = cast("types.PaidMediaInfo", message.paid_media)
    media: list[Any] = []
    for item in there.paid_media:
        match item:
            case types.PaidMediaPhoto():
                media.append(types.InputPaidMediaPhoto(media=_file_id(item.photo)))
            case types.PaidMediaLivePhoto(live_photo=live):
                media.append(types.InputPaidMediaLivePhoto(media=live.file_id, photo=_file_id(live.photo or [])))
            case types.PaidMediaVideo(video=video):
                media.append(types.InputPaidMediaVideo(media=video.file_id, **_beginning(video)))
            case _:
                raise TypeError("Message.send_copy() cannot send paid media again that the bot has not paid for")
    return _Content(methods.SendPaidMedia, {"star_count": there.star_count, "media": media})


def _poll(message: types.Message) -> _Content:
    there = cast("types.Poll", message.poll)
    if there.type == "quiz" and not there.correct_option_ids:
        raise ValueError("Message.send_copy() cannot send a quiz again whose right answers the bot is not told")
    same = (
        "question", "question_entities", "is_anonymous", "type", "allows_multiple_answers", "allows_revoting",
        "correct_option_ids", "explanation", "explanation_entities", "open_period", "description",
        "description_entities",
    )  # fmt: skip
    options = [
        types.InputPollOption(
            text=option.text, text_parse_mode=None, text_entities=option.text_entities, media=_attached(option.media)
        )
        for option in there.options
    ]
    as_it_is = dict.fromkeys(("question_parse_mode", "explanation_parse_mode", "description_parse_mode"))
    parameters = {name: getattr(there, name) for name in same} | as_it_is
    if there.open_period is None and not there.is_closed:
        parameters["close_date"] = there.close_date
    media = {"explanation_media": _attached(there.explanation_media), "media": _attached(there.media)}
    return _Content(methods.SendPoll, {**parameters, **media, "options": options})


_OTHERWISE = {"Voice": "VoiceNote"}
"""Files that go by another name when they are sent: `InputMediaVoiceNote`."""


def _attached(media: types.PollMedia | None) -> Any:
    """Return what is attached to a part of a poll as it is sent."""
    if media is None:
        return None
    there = next((value for name in media.__struct_fields__ if (value := getattr(media, name)) is not None), None)
    return None if there is None else _media(there)


def _media(there: Any, **about: Any) -> Any:
    """Return a file, a place or a link that was received as what sends it; `about` is what else is known of it."""
    match there:
        case types.Link(url=url):
            return types.InputMediaLink(url=url)
        case types.Location():
            return types.InputMediaLocation(**_point(there))
        case types.Venue():
            return types.InputMediaVenue(**_place(there))
        case types.LivePhoto():
            about |= {"photo": _file_id(there.photo or [])}
        case types.Video():
            about |= _beginning(there)
        case _:
            pass
    # A photo comes as the list of its sizes.
    name = "Photo" if isinstance(there, list) else type(there).__name__
    kind = getattr(types, f"InputMedia{_OTHERWISE.get(name, name)}")
    return kind(media=_file_id(there), **about)


def _rich_message(message: types.Message) -> _Content:
    there = cast("types.RichMessage", message.rich_message)
    blocks = [_block(block) for block in there.blocks]
    rich = types.InputRichMessage(blocks=blocks, is_rtl=there.is_rtl)
    return _Content(methods.SendRichMessage, {"rich_message": rich})


_RICH_FILES = frozenset({"animation", "audio", "document", "photo", "video", "voice_note"})
"""Kinds of blocks that are a file."""


def _block(block: Any) -> Any:
    """Return a block of a rich message as it is sent: `RichBlockPhoto` as `InputRichBlockPhoto`.

    The two have the same fields, but for those that hold a file or other blocks.
    """
    kind: type[Any] = getattr(types, f"Input{type(block).__name__}")
    fields = {name: getattr(block, name) for name in kind.__struct_fields__}
    for name in fields.keys() & {"blocks", "items"}:
        fields[name] = [_block(one) for one in fields[name]]
    # The field for a file is called like the block's kind.
    for name in fields.keys() & {getattr(block, "type", None)} & _RICH_FILES:
        hidden = getattr(block, "has_spoiler", None)
        fields[name] = _media(fields[name], **({} if hidden is None else {"has_spoiler": hidden}))
    return kind(**fields)


_MADE: dict[ContentType, Callable[[types.Message], _Content]] = {
    ContentType.CHECKLIST: _checklist,
    ContentType.CONTACT: _contact,
    ContentType.DICE: _dice,
    ContentType.LOCATION: _location,
    ContentType.PAID_MEDIA: _paid_media,
    ContentType.POLL: _poll,
    ContentType.RICH_MESSAGE: _rich_message,
    ContentType.STORY: _story,
    ContentType.VENUE: _venue,
}
"""What is made of each kind that is no text and no file."""
