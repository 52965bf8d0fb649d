"""Addresses that open something in Telegram."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote, urlencode


def create_tg_link(link: str, **kwargs: Any) -> str:
    """Return an address that Telegram's apps open: `create_tg_link("user", id=5)` is `tg://user?id=5`."""
    return _with_query(f"tg://{link}", kwargs)


def create_telegram_link(*path: str, **kwargs: Any) -> str:
    """Return an address that browsers open too: `create_telegram_link("durov", "1")` is `https://t.me/durov/1`."""
    return _with_query(f"https://t.me/{'/'.join(quote(part, safe='+@') for part in path)}", kwargs)


def create_channel_bot_link(
    username: str,
    parameter: str | None = None,
    change_info: bool = False,
    post_messages: bool = False,
    edit_messages: bool = False,
    delete_messages: bool = False,
    restrict_members: bool = False,
    invite_users: bool = False,
    pin_messages: bool = False,
    promote_members: bool = False,
    manage_video_chats: bool = False,
    anonymous: bool = False,
    manage_chat: bool = False,
) -> str:
    """Return a link that asks for a channel to make the bot an administrator of.

    `username` is the bot's, `parameter` is passed on to it, and the others are the rights that are asked for.
    """
    rights = {
        "change_info": change_info,
        "post_messages": post_messages,
        "edit_messages": edit_messages,
        "delete_messages": delete_messages,
        "restrict_members": restrict_members,
        "invite_users": invite_users,
        "pin_messages": pin_messages,
        "promote_members": promote_members,
        "manage_video_chats": manage_video_chats,
        "anonymous": anonymous,
        "manage_chat": manage_chat,
    }
    wanted = " ".join(name for name, asked in rights.items() if asked)
    asked = {"admin": wanted} if wanted else {}
    return create_telegram_link(username, startchannel=parameter or "", **asked)


def _with_query(address: str, query: dict[str, Any]) -> str:
    return f"{address}?{urlencode(query)}" if query else address
