"""Kinds of chat members in groups, for `isinstance(member, ADMINS)`."""

from __future__ import annotations

from typing import TypeAlias

from aiogram.api.types.chat_member import ChatMember
from aiogram.api.types.chat_member_administrator import ChatMemberAdministrator
from aiogram.api.types.chat_member_banned import ChatMemberBanned
from aiogram.api.types.chat_member_left import ChatMemberLeft
from aiogram.api.types.chat_member_member import ChatMemberMember
from aiogram.api.types.chat_member_owner import ChatMemberOwner
from aiogram.api.types.chat_member_restricted import ChatMemberRestricted

ChatMemberUnion: TypeAlias = ChatMember
"""Any of them."""
ChatMemberCollection: TypeAlias = tuple[type[ChatMember], ...]
"""Some of their classes."""

ADMINS = (ChatMemberOwner, ChatMemberAdministrator)
"""Who runs the chat."""
USERS = (ChatMemberMember, ChatMemberRestricted)
"""Who takes part in it. A restricted person need not be in the chat: `ChatMemberRestricted.is_member` tells."""
MEMBERS = ADMINS + USERS
"""Both."""
NOT_MEMBERS = (ChatMemberLeft, ChatMemberBanned)
"""Who is not in it."""
