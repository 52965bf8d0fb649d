"""What stands in a field that was left out and for which a bot may have a value of its own."""

from __future__ import annotations

from enum import Enum
from typing import Any, Literal


class BotDefault(Enum):
    """A bot-wide default, by its name in `DefaultBotProperties`.

    It is what such a field holds until a call is sent: None would be the caller's word that there
    is to be nothing. It is false, as None is.
    """

    PARSE_MODE = "parse_mode"
    DISABLE_NOTIFICATION = "disable_notification"
    PROTECT_CONTENT = "protect_content"
    ALLOW_SENDING_WITHOUT_REPLY = "allow_sending_without_reply"
    LINK_PREVIEW = "link_preview"
    SHOW_CAPTION_ABOVE_MEDIA = "show_caption_above_media"

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return f"<the bot's {self.value}>"


def bot_default(
    name: Literal[
        "parse_mode",
        "disable_notification",
        "protect_content",
        "allow_sending_without_reply",
        "link_preview",
        "show_caption_above_media",
    ],
) -> Any:
    """Return the default of a field: a `BotDefault`, which its annotation need not speak of."""
    return BotDefault(name)
