"""`PollOptionDeleted`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import force_setattr

from aiogram.api.markers import EPOCH

from .base import TelegramObject

if TYPE_CHECKING:
    from .maybe_inaccessible_message import MaybeInaccessibleMessage
    from .message_entity import MessageEntity


class PollOptionDeleted(TelegramObject, frozen=True, kw_only=True):
    """An option was removed from a poll.

    Received as `Message.poll_option_deleted`.

    Source: https://core.telegram.org/bots/api#polloptiondeleted
    """

    poll_message: MaybeInaccessibleMessage | None = None
    """Message with the poll, where it is known; it has no `reply_to_message` of its own."""
    option_persistent_id: str
    """`PollOption.persistent_id` of the option."""
    option_text: str
    """Text of the option."""
    option_text_entities: list[MessageEntity] | None = None
    """Parts of `option_text` with a meaning or a look of their own."""

    def __post_init__(self) -> None:
        if self.poll_message is not None and self.poll_message.date is EPOCH:
            from .inaccessible_message import what_is_left  # noqa: PLC0415 (loaded when first needed)

            force_setattr(self, "poll_message", what_is_left(self.poll_message))
