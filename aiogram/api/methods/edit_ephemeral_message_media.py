"""`EditEphemeralMessageMedia`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.inline_keyboard_markup import InlineKeyboardMarkup
    from aiogram.api.types.input_media import InputMedia


class EditEphemeralMessageMedia(TelegramMethod[bool], frozen=True):
    """Put another file into an ephemeral message.

    Whether the change arrives is not certain, least of all while the person is offline.

    Returns:
        True, which does not mean that the change has arrived.

    Source: https://core.telegram.org/bots/api#editephemeralmessagemedia
    """

    chat_id: int | str
    """Chat with the message, by id, or a public one by `@username`."""
    receiver_user_id: int
    """Person who sees the message."""
    ephemeral_message_id: int
    """`Message.ephemeral_message_id` of the message."""
    media: InputMedia
    """What to put there."""
    reply_markup: InlineKeyboardMarkup | None = None
    """Buttons under the message."""
