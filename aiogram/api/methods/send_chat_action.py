"""`SendChatAction`."""

from __future__ import annotations

from .base import TelegramMethod


class SendChatAction(TelegramMethod[bool], frozen=True):
    """Show what the bot is busy with, such as typing.

    For work that takes a while. It is in view for 5 seconds at most, and ends when a message from the
    bot arrives; repeat the call to go on. It does not work in channels and their direct messages.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#sendchataction
    """

    chat_id: int | str
    """Chat to show it in, by id, or a public one by `@username`."""
    action: str
    """What the bot is busy with: `typing`, `upload_photo`, `record_video`, `upload_video`, `record_voice`,
    `upload_voice`, `upload_document`, `choose_sticker`, `find_location`, `record_video_note` or
    `upload_video_note`. Another is refused: `wrong parameter action in request`.
    """
    business_connection_id: str | None = None
    """Business connection to act through."""
    message_thread_id: int | None = None
    """Topic to show it in."""
