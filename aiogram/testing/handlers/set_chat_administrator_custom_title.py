"""`setChatAdministratorCustomTitle`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors, news
from aiogram.testing.errors import refuse
from aiogram.testing.membership import read_member, read_rank

if TYPE_CHECKING:
    from aiogram.testing.chats import Member
    from aiogram.testing.core import Call


async def set_chat_administrator_custom_title(call: Call) -> bool:
    """Show something else than "admin" beside an administrator that the bot has made one."""
    chat, account = read_member(call, ("group", "supergroup"), errors.GROUPS_ONLY)
    member = chat.member(account)
    if member.status == "creator":
        raise refuse(errors.OWNER_CHOOSES_TITLE)
    if not member.is_admin:
        raise refuse(errors.NO_ADMINISTRATOR)
    if member.promoted_by is not call.bot:
        raise refuse(errors.MAY_NOT_CHANGE_TITLE)
    title = read_rank(call, "custom_title", "CUSTOM_TITLE")

    def change(member: Member) -> None:
        member.custom_title = title

    news.tell_change(call.state, chat, call.bot, account, change)
    return True
