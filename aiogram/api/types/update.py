"""`Update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .callback_query import CallbackQuery
    from .message import Message


class Update(TelegramObject, frozen=True, kw_only=True):
    """One thing that has happened and that the bot is told of.

    At most one attribute besides `update_id` is there; `kind` names it. An update of a kind that
    this version does not know has none.

    Source: https://core.telegram.org/bots/api#update
    """

    update_id: int
    """Number of the update. Numbers rise by one, from a random start; one that is missing has expired."""
    message: Message | None = None
    """A new message in a private chat or group."""
    edited_message: Message | None = None
    """A message that was edited."""
    channel_post: Message | None = None
    """A new post in a channel."""
    edited_channel_post: Message | None = None
    """A post that was edited."""
    business_message: Message | None = None
    """A new message in a chat of a connected business account."""
    edited_business_message: Message | None = None
    """A message that was edited in a chat of a connected business account."""
    guest_message: Message | None = None
    """A message that asks the bot from a chat in which it is not a member."""
    callback_query: CallbackQuery | None = None
    """A press of an inline button."""

    @property
    def kind(self) -> str | None:
        """Name of the attribute that is there: `message`, `callback_query` and so on."""
        for name in self.__struct_fields__[1:]:
            if getattr(self, name) is not None:
                return name
        return None
