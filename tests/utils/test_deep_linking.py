from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiogram.utils.deep_linking import (
    create_deep_link,
    create_start_link,
    create_startapp_link,
    create_startgroup_link,
    decode_payload,
    encode_payload,
)

if TYPE_CHECKING:
    from aiogram import Bot
    from tests.scripted_server import Script


@pytest.fixture
def _named(bot: Bot, script: Script) -> None:
    script.returns({"id": bot.id, "is_bot": True, "first_name": "B", "username": "b_bot"})


@pytest.mark.usefixtures("_named")
async def test_links_name_the_bot_and_ask_for_its_name_once(bot: Bot, script: Script) -> None:
    assert await create_start_link(bot, "abc") == "https://t.me/b_bot?start=abc"
    assert await create_startgroup_link(bot, "abc") == "https://t.me/b_bot?startgroup=abc"
    assert await create_startapp_link(bot, "abc") == "https://t.me/b_bot?startapp=abc"
    assert await create_startapp_link(bot, "abc", app_name="app") == "https://t.me/b_bot/app?startapp=abc"
    assert await create_start_link(bot, "a b", encode=True) == "https://t.me/b_bot?start=YSBi"
    assert len(script.calls) == 1


async def test_a_bot_without_a_username_has_no_links(bot: Bot, script: Script) -> None:
    script.returns({"id": bot.id, "is_bot": True, "first_name": "B"})
    with pytest.raises(ValueError, match="has no username to link to"):
        await create_start_link(bot, "abc")


@pytest.mark.parametrize("payload", ["a b", "é", "a=b", "a\n"])
def test_a_payload_of_other_characters_must_be_encoded(payload: str) -> None:
    with pytest.raises(ValueError, match="pass encode=True"):
        create_deep_link("b", "start", payload)
    link = create_deep_link("b", "start", payload, encode=True)
    assert decode_payload(link.partition("start=")[2]) == payload


def test_a_payload_has_64_characters_at_most() -> None:
    assert create_deep_link("b", "start", "a" * 64).endswith("a" * 64)
    with pytest.raises(ValueError, match="at most 64 characters, and this payload has 65"):
        create_deep_link("b", "start", "a" * 65)
    with pytest.raises(ValueError, match="at most 64 characters, and this payload has 66"):
        create_deep_link("b", "start", "a" * 49, encode=True)


def test_the_payload_of_an_app_may_be_longer() -> None:
    assert create_deep_link("b", "startapp", "a" * 512).endswith("a" * 512)
    with pytest.raises(ValueError, match="at most 512 characters, and this payload has 513"):
        create_deep_link("b", "startapp", "a" * 513)


@given(st.text())
def test_any_text_survives_a_payload(text: str) -> None:
    assert decode_payload(encode_payload(text)) == text


def test_a_payload_can_be_enciphered() -> None:
    link = create_deep_link("b", "start", "secret", encoder=lambda data: data[::-1])
    assert decode_payload(link.partition("start=")[2], decoder=lambda data: data[::-1]) == "secret"


@pytest.mark.parametrize("payload", ["!!!", "a", "_w", "a b", "é"])
def test_what_somebody_typed_is_refused_with_a_value_error(payload: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (the words are those of Base64 and UTF-8)
        decode_payload(payload)
