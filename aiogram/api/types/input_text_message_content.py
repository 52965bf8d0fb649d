"""`InputTextMessageContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.defaults import bot_default
from aiogram.api.markers import Length

from .base import TelegramObject

if TYPE_CHECKING:
    from .link_preview_options import LinkPreviewOptions
    from .message_entity import MessageEntity


class InputTextMessageContent(TelegramObject, frozen=True, kw_only=True):
    """A text to send as a result of inline mode.

    Source: https://core.telegram.org/bots/api#inputtextmessagecontent
    """

    message_text: Annotated[str, Length(1, 4096)]
    """What to say."""
    parse_mode: str | None = bot_default("parse_mode")
    """Markup that `message_text` is written in: `HTML`, `MarkdownV2` or the old `Markdown`."""
    entities: list[MessageEntity] | None = None
    """Marked parts of `message_text`, instead of a parse mode; ignored beside one."""
    link_preview_options: LinkPreviewOptions | None = bot_default("link_preview")
    """Whether and how a link in the text is previewed."""
