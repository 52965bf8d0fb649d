"""The token of a bot: what it looks like, and how it stays out of sight."""

from __future__ import annotations

import re

from aiogram.exceptions import TokenError

_TOKEN = re.compile(r"[1-9]\d{0,16}:[A-Za-z0-9_-]{24,}", re.ASCII)


class Token(str):
    """A token that stays out of sight where a debugger, a test runner or an error tracker prints variables."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<token>"


def bot_id(token: Token) -> int:
    """Return the id of the bot: the number before the colon of its token.

    Raises `TokenError` for what cannot be a token.
    """
    if not token:
        raise TokenError(
            "no bot token: pass Bot(token) or set the environment variable BOT_TOKEN to what @BotFather gave you"
        )
    if not _TOKEN.fullmatch(token):
        raise TokenError(
            "this is not a bot token: expected digits, a colon, then at least 24 of A-Z a-z 0-9 _ - "
            f"(such as 123456:ABC…), got {len(token)} characters of another form; look for spaces and line breaks"
        )
    return int(token.partition(":")[0])
