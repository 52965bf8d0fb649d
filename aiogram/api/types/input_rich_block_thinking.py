"""`InputRichBlockThinking`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class InputRichBlockThinking(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="thinking"):
    """A note that the bot is at work on the message; `<tg-thinking>` in HTML.

    Only drafts can hold it: pass it to `send_rich_message_draft`.

    Source: https://core.telegram.org/bots/api#inputrichblockthinking
    """

    type: ClassVar[Literal["thinking"]] = "thinking"
    """Always `thinking`."""
    text: RichText
    """Text of the note. https://t.me/addemoji/AIActions has custom emoji that suit it."""
