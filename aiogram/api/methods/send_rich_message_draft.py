"""`SendRichMessageDraft`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.input_rich_message import InputRichMessage


class SendRichMessageDraft(TelegramMethod[bool], frozen=True):
    """Show a person a rich message that the bot is still writing.

    The draft is a preview of 30 seconds in a private chat: repeat the call with each further piece, and
    send the finished message with `send_rich_message`, or nothing remains of it.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#sendrichmessagedraft
    """

    chat_id: int
    """Private chat to write to, by id."""
    draft_id: int
    """Number of your choice, other than 0. A draft with the number of the one in view changes it smoothly,
    one with another number takes its place at once.
    """
    rich_message: InputRichMessage
    """What there is of the message so far. It can hold only files that Telegram has already, by their
    `file_id`.
    """
    message_thread_id: int | None = None
    """Topic to write into."""
    can_stop: bool | None = None
    """True shows a button that stops the draft; a press of it comes as
    `Update.stopped_message_generation`.
    """
    keep_on_stop: bool | None = None
    """True leaves the draft in view for a short time after the button was pressed, or until the bot sends
    a message. To keep it, send it as a message.
    """
