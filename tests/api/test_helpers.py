"""What objects work out from their attributes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from msgspec import structs

from aiogram.enums import ContentType
from aiogram.types import (
    AcceptedGiftTypes,
    Chat,
    ChatFullInfo,
    Contact,
    InaccessibleMessage,
    ManagedBotCreated,
    ManagedBotUpdated,
    Message,
    MessageEntity,
    ReplyParameters,
    Update,
    User,
)

CHANNEL = Chat(id=-1001234567890, type="channel", title="News")
NAMED = Chat(id=-1001234567890, type="supergroup", title="Club", username="club")
KINDS = [kind for kind in ContentType if kind in Message.__struct_fields__]


def message(chat: Chat = NAMED, **fields: Any) -> Message:
    return Message(message_id=7, date=datetime.now(UTC), chat=chat, **fields)


def having(*names: str) -> dict[str, Any]:
    """Attributes that hold something, of whatever type."""
    return dict.fromkeys(names, message())


@pytest.mark.parametrize("kind", KINDS)
def test_the_attribute_that_is_there_says_what_kind_of_message_it_is(kind: ContentType) -> None:
    assert message(NAMED, **having(kind)).content_type is kind


def test_every_attribute_that_makes_a_kind_of_message_is_known() -> None:
    """Those between `text` and `reply_markup` do, but for what goes with another one."""
    names = Message.__struct_fields__
    with_another = {
        "entities", "link_preview_options", "suggested_post_info", "effect_id", "caption", "caption_entities",
        "show_caption_above_media", "has_media_spoiler",
    }  # fmt: skip
    between = set(names[names.index("text") : names.index("reply_markup")]) - with_another
    assert set(KINDS) == between
    assert len(KINDS) > 70


@pytest.mark.parametrize(
    ("first", "second"),
    [("animation", "document"), ("live_photo", "photo"), ("venue", "location")],
)
def test_of_two_attributes_the_more_telling_one_counts(first: str, second: str) -> None:
    assert message(NAMED, **having(second, first)).content_type == first


def test_a_message_of_tomorrow_is_unknown() -> None:
    assert message().content_type is ContentType.UNKNOWN


@pytest.mark.parametrize(
    ("there", "private", "url"),
    [
        (message(), False, "https://t.me/club/7"),
        (message(), True, "https://t.me/c/1234567890/7"),
        (message(CHANNEL), False, "https://t.me/c/1234567890/7"),
        (message(message_thread_id=3), False, "https://t.me/club/7"),
        (message(message_thread_id=3, is_topic_message=True), False, "https://t.me/club/3/7"),
        (message(message_thread_id=3, is_topic_message=True), True, "https://t.me/c/1234567890/3/7"),
        (message(Chat(id=5, type="private", first_name="Ann", username="ann")), False, None),
        (message(Chat(id=-5, type="group", title="G")), False, None),
    ],
)
def test_messages_of_supergroups_and_channels_have_addresses(there: Message, private: bool, url: str | None) -> None:
    assert there.get_url(force_private=private, include_thread_id=True) == url


def test_the_topic_is_left_out_of_an_address_unless_asked_for() -> None:
    assert message(message_thread_id=3, is_topic_message=True).get_url() == "https://t.me/club/7"


@pytest.mark.parametrize("number", [1, 1234567890, 12345678901])
def test_a_shifted_id_has_no_mark_of_a_supergroup(number: int) -> None:
    assert Chat(id=-1_000_000_000_000 - number, type="channel").shifted_id == number


@pytest.mark.parametrize(
    ("names", "full_name"),
    [
        ({"title": "Club"}, "Club"),
        ({"first_name": "Ann", "last_name": "Lee"}, "Ann Lee"),
        ({"first_name": "Ann"}, "Ann"),
        ({}, ""),
    ],
)
def test_a_chat_has_one_name_of_whatever_kind(names: dict[str, Any], full_name: str) -> None:
    assert Chat(id=1, type="private", **names).full_name == full_name


def test_reply_parameters_of_a_message_take_what_else_they_can_have() -> None:
    quote = [MessageEntity(type="bold", offset=0, length=1)]
    assert message().as_reply_parameters() == ReplyParameters(message_id=7, chat_id=NAMED.id)
    assert message().as_reply_parameters(True, "q", None, quote, 2) == ReplyParameters(
        message_id=7,
        chat_id=NAMED.id,
        allow_sending_without_reply=True,
        quote="q",
        quote_parse_mode=None,
        quote_entities=quote,
        quote_position=2,
    )
    assert message(ephemeral_message_id=3).as_reply_parameters() == ReplyParameters(ephemeral_message_id=3)


def test_what_is_left_of_a_message_can_be_replied_to() -> None:
    left = InaccessibleMessage(chat=NAMED, message_id=7)
    assert left.as_reply_parameters() == message().as_reply_parameters()
    assert left.as_reply_parameters(quote="q") == message().as_reply_parameters(quote="q")


def test_a_contact_has_a_full_name() -> None:
    assert Contact(phone_number="1", first_name="Ann", last_name="Lee").full_name == "Ann Lee"
    assert Contact(phone_number="1", first_name="Ann").full_name == "Ann"


def test_an_entity_cuts_its_part_out_of_a_text() -> None:
    assert MessageEntity(type="bold", offset=3, length=2).extract_from("😀 hi there") == "hi"


def test_an_update_names_its_event() -> None:
    update = Update(update_id=1, edited_message=message())
    assert (update.event_type, update.event) == ("edited_message", update.edited_message)


def test_an_update_of_an_unknown_kind_has_no_event() -> None:
    for name in ("event_type", "event"):
        with pytest.raises(LookupError, match="update 1 is of a kind that this version does not know"):
            getattr(Update(update_id=1), name)


def test_what_is_told_of_a_managed_bot_has_it_as_bot_user_too() -> None:
    person, managed = (User(id=number, is_bot=number == 2, first_name="A") for number in (1, 2))
    assert ManagedBotCreated(bot=managed).bot_user is managed
    assert ManagedBotUpdated(user=person, bot=managed).bot_user is managed


def test_the_details_of_a_chat_offer_what_a_chat_offers() -> None:
    accepted = AcceptedGiftTypes(**dict.fromkeys(AcceptedGiftTypes.__struct_fields__, True))
    details: dict[str, Any] = {"accent_color_id": 0, "max_reaction_count": 1, "accepted_gift_types": accepted}
    chat = ChatFullInfo(**structs.asdict(NAMED), **details)
    assert isinstance(chat, Chat)
    assert chat.full_name == "Club"
    assert (chat.ban(5).chat_id, chat.ban(5).user_id) == (NAMED.id, 5)
