"""`InputPollOption`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.defaults import bot_default
from aiogram.api.markers import Length

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_poll_option_media import InputPollOptionMedia
    from .message_entity import MessageEntity


class InputPollOption(TelegramObject, frozen=True, kw_only=True):
    """One of the options of a poll to send.

    Source: https://core.telegram.org/bots/api#inputpolloption
    """

    text: Annotated[str, Length(1, 100)]
    """Text of the option."""
    text_parse_mode: str | None = bot_default("parse_mode")
    """Markup that `text` is written in: `HTML`, `MarkdownV2` or the old `Markdown`. Only custom emoji can
    come out of it.
    """
    text_entities: list[MessageEntity] | None = None
    """Custom emoji in `text`, instead of a parse mode."""
    media: InputPollOptionMedia | None = None
    """What to attach to the option."""
