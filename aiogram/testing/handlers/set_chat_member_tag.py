"""`setChatMemberTag`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors, news
from aiogram.testing.errors import refuse
from aiogram.testing.membership import read_member, read_rank

if TYPE_CHECKING:
    from aiogram.testing.chats import Member
    from aiogram.testing.core import Call


async def set_chat_member_tag(call: Call) -> bool:
    """Show something beside an ordinary member; an empty tag takes it away."""
    chat, account = read_member(call, ("group", "supergroup"), errors.GROUPS_ONLY)
    if not chat.administers(call.bot, "can_manage_tags"):
        raise refuse(errors.NOT_ENOUGH_RIGHTS)
    if not chat.member(account).present:
        raise refuse(errors.PARTICIPANT_ID_INVALID)
    tag = read_rank(call, "tag", "TAG")

    def change(member: Member) -> None:
        member.tag = tag

    news.tell_change(call.state, chat, call.bot, account, change)
    return True
