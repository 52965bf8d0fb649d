"""`RichTextCustomEmoji`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class RichTextCustomEmoji(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="custom_emoji"):
    """A custom emoji within a text.

    Source: https://core.telegram.org/bots/api#richtextcustomemoji
    """

    type: ClassVar[Literal["custom_emoji"]] = "custom_emoji"
    """Always `custom_emoji`."""
    custom_emoji_id: str
    """Identifier of the custom emoji; `get_custom_emoji_stickers` returns its sticker."""
    alternative_text: str
    """Emoji in its place where custom ones cannot be shown."""
