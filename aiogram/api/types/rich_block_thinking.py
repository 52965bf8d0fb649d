"""`RichBlockThinking`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class RichBlockThinking(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="thinking"):
    """A note that the bot is at work on the message; `<tg-thinking>` in HTML.

    Only drafts can hold it (`send_rich_message_draft`), so that bots never receive it.

    Source: https://core.telegram.org/bots/api#richblockthinking
    """

    type: ClassVar[Literal["thinking"]] = "thinking"
    """Always `thinking`."""
    text: RichText
    """Text of the note. https://t.me/addemoji/AIActions has custom emoji that suit it."""
