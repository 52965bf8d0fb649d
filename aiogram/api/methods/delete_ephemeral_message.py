"""`DeleteEphemeralMessage`."""

from __future__ import annotations

from .base import TelegramMethod


class DeleteEphemeralMessage(TelegramMethod[bool], frozen=True):
    """Delete an ephemeral message.

    Whether the deletion arrives is not certain, least of all while the person is offline.

    Returns:
        True, which does not mean that the deletion has arrived.

    Source: https://core.telegram.org/bots/api#deleteephemeralmessage
    """

    chat_id: int | str
    """Chat with the message, by id, or a public one by `@username`."""
    receiver_user_id: int
    """Person who sees the message."""
    ephemeral_message_id: int
    """`Message.ephemeral_message_id` of the message."""
