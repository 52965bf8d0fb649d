"""`EphemeralMessageParameters`."""

from __future__ import annotations

from .base import TelegramObject


class EphemeralMessageParameters(TelegramObject, frozen=True, kw_only=True):
    """What makes a message ephemeral, so that one person of the chat sees it, and only for a while.

    Pass it to a send method. Whether the message arrives is not certain, least of all while the person
    is offline. The message is changed and deleted by methods of its own: `edit_ephemeral_message_text`,
    `delete_ephemeral_message` and the like.

    Source: https://core.telegram.org/bots/api#ephemeralmessageparameters
    """

    receiver_user_id: int
    """Person who is to see the message."""
    callback_query_id: str | None = None
    """`CallbackQuery.id` of the press that the message responds to, where there was one."""
    replace_callback_query_message: bool | None = None
    """Whether to show it in place of the message with the pressed button. Must be False when that one is
    ephemeral itself: edit it instead.
    """
