"""`EditMessageMedia`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.inline_keyboard_markup import InlineKeyboardMarkup
    from aiogram.api.types.input_media import InputMedia
    from aiogram.api.types.message import Message  # noqa: F401 (named by the base class)


class EditMessageMedia(TelegramMethod["Message | bool"], frozen=True):
    """Put another file into a message that the bot sent.

    The message is named by `chat_id` and `message_id`, or by `inline_message_id`. Its buttons go unless
    `reply_markup` gives them again.

    The message can have media already, or be a text or a rich message. In an album the new file has to
    suit the others, audio with audio, documents with documents, else a photo, a live photo or a video:
    `can't change media type in the album`.

    The same content with the same buttons is refused: `message is not modified: …`. Messages of a
    business account that the bot did not send and that have no inline keyboard can be edited for 48
    hours only.

    Returns:
        The edited message; True for a message sent through inline mode.

    Source: https://core.telegram.org/bots/api#editmessagemedia
    """

    media: InputMedia
    """What to put there. A message sent through inline mode takes no upload, only a `file_id` or an
    address.
    """
    business_connection_id: str | None = None
    """Business connection through which the message was sent."""
    chat_id: int | str | None = None
    """Chat with the message, by id, or a public one by `@username`."""
    message_id: int | None = None
    """Message to edit."""
    inline_message_id: str | None = None
    """Message to edit when it was sent through inline mode, instead of chat and message id."""
    reply_markup: InlineKeyboardMarkup | None = None
    """Buttons under the message; absent takes them away."""
