"""`InlineQueryResultCachedSticker`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from aiogram.api.markers import Bytes

from .base import TelegramObject

if TYPE_CHECKING:
    from .inline_keyboard_markup import InlineKeyboardMarkup
    from .input_message_content import InputMessageContent


class InlineQueryResultCachedSticker(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="sticker"):
    """A sticker, as a result of inline mode.

    Source: https://core.telegram.org/bots/api#inlinequeryresultcachedsticker
    """

    type: ClassVar[Literal["sticker"]] = "sticker"
    """Always `sticker`."""
    id: Annotated[str, Bytes(1, 64)]
    """Identifier of your choice, another for each result (`RESULT_ID_DUPLICATE`); comes back as
    `ChosenInlineResult.result_id`.
    """
    sticker_file_id: str
    """`file_id` of the sticker."""
    reply_markup: InlineKeyboardMarkup | None = None
    """Buttons under the message."""
    input_message_content: InputMessageContent | None = None
    """Message to send instead; absent sends the sticker."""
