from __future__ import annotations

import inspect
from typing import Any

from aiogram.utils.link import create_channel_bot_link, create_telegram_link, create_tg_link


def test_links_have_paths_and_queries() -> None:
    assert create_tg_link("user", id=5) == "tg://user?id=5"
    assert create_tg_link("settings") == "tg://settings"
    assert create_telegram_link("durov", "1") == "https://t.me/durov/1"
    assert create_telegram_link("b_bot", start="a b") == "https://t.me/b_bot?start=a+b"
    assert create_telegram_link("+AbC-d_e") == "https://t.me/+AbC-d_e"
    assert create_telegram_link("a/b") == "https://t.me/a%2Fb"


def test_a_bot_asks_for_a_channel() -> None:
    assert create_channel_bot_link("b_bot") == "https://t.me/b_bot?startchannel="
    assert (
        create_channel_bot_link("b_bot", "x", post_messages=True, edit_messages=True)
        == "https://t.me/b_bot?startchannel=x&admin=post_messages+edit_messages"
    )


def test_every_right_can_be_asked_for() -> None:
    rights = list(inspect.signature(create_channel_bot_link).parameters)[2:]
    asked: dict[str, Any] = dict.fromkeys(rights, True)
    link = create_channel_bot_link("b_bot", **asked)
    assert link.partition("admin=")[2].split("+") == rights
