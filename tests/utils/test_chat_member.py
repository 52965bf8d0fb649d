from __future__ import annotations

from typing import get_args

from aiogram.types import ChatMember
from aiogram.utils.chat_member import ADMINS, MEMBERS, NOT_MEMBERS, USERS


def test_everybody_is_in_a_chat_or_not() -> None:
    assert {*MEMBERS, *NOT_MEMBERS} == set(get_args(ChatMember))
    assert not {*MEMBERS} & {*NOT_MEMBERS}
    assert not {*ADMINS} & {*USERS}
    assert {*ADMINS, *USERS} == {*MEMBERS}
