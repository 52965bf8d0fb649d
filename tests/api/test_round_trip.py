from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aiogram.api import lazy, types
from aiogram.api.client.wire import decode
from aiogram.types import Chat, ChatMemberBanned, InaccessibleMessage, SuggestedPostParameters, User
from tests.conformance.expected import sent_only
from tests.strategies import NOW, hints, objects, on_the_wire, values

SENT_ONLY = "SuggestedPostParameters"
"""Has a time that may be given in three ways, which no decoder can tell apart; Telegram never sends it."""
STRUCTS: dict[str, type[msgspec.Struct]] = {
    name: value
    for name, value in lazy.everything(types).items()
    if isinstance(value, type) and issubclass(value, msgspec.Struct) and name != SENT_ONLY
}


def came_back(cls: type[Any], there: Any) -> Any:
    data = msgspec.json.encode(on_the_wire(there))
    return decode(cls, data, None, cls.__name__)


@pytest.mark.parametrize("name", STRUCTS)
def test_every_type_comes_back_as_it_was_sent(name: str) -> None:
    """What is received may lie beyond any limit: the values are only of the right type."""
    cls = STRUCTS[name]

    @settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
    @given(objects(cls))
    def holds(there: Any) -> None:
        assert came_back(cls, there) == there

    holds()


@pytest.mark.parametrize("name", STRUCTS)
def test_every_field_comes_back_as_it_was_sent(name: str) -> None:
    cls = STRUCTS[name]
    kinds = hints(cls)
    names = [field.name for field in msgspec.structs.fields(cls) if not field.required]

    @settings(max_examples=4, suppress_health_check=[HealthCheck.too_slow])
    @given(st.data())
    def holds(data: st.DataObject) -> None:
        least = data.draw(objects(cls, 0))
        for one in names:
            there = msgspec.structs.replace(least, **{one: data.draw(values(kinds[one], 0))})
            assert came_back(cls, there) == there

    holds()


def test_what_is_left_of_a_message_is_written_with_its_date() -> None:
    chat = Chat(id=1, type="private")
    assert on_the_wire(InaccessibleMessage(chat=chat, message_id=5))["date"] == 0


def test_a_ban_for_ever_is_none_however_it_was_written() -> None:
    person = b'{"id":1,"is_bot":false,"first_name":"A"}'
    expected = ChatMemberBanned(user=User(id=1, is_bot=False, first_name="A"), until_date=None)
    for never in (b"0", b"null"):
        data = b'{"status":"kicked","user":%b,"until_date":%b}' % (person, never)
        assert decode(ChatMemberBanned, data, None, "it") == expected


def test_the_one_type_that_is_only_written_is_never_received() -> None:
    assert SENT_ONLY in sent_only()
    assert on_the_wire(SuggestedPostParameters(send_date=NOW)) == {"send_date": int(NOW.timestamp())}
