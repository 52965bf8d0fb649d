"""`ChatMember`."""

from __future__ import annotations

from typing import TypeAlias

from .chat_member_administrator import ChatMemberAdministrator
from .chat_member_banned import ChatMemberBanned
from .chat_member_left import ChatMemberLeft
from .chat_member_member import ChatMemberMember
from .chat_member_owner import ChatMemberOwner
from .chat_member_restricted import ChatMemberRestricted

ChatMember: TypeAlias = (
    ChatMemberOwner
    | ChatMemberAdministrator
    | ChatMemberMember
    | ChatMemberRestricted
    | ChatMemberLeft
    | ChatMemberBanned
)
"""What somebody is to a chat.

`ChatMemberOwner`, `ChatMemberAdministrator`, `ChatMemberMember`, `ChatMemberRestricted`,
`ChatMemberLeft` or `ChatMemberBanned`. Somebody who was never in the chat is `ChatMemberLeft`; one
who is restricted is in the chat only when `is_member` says so.

Source: https://core.telegram.org/bots/api#chatmember
"""
