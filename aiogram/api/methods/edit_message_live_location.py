"""`EditMessageLiveLocation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Range

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.inline_keyboard_markup import InlineKeyboardMarkup
    from aiogram.api.types.message import Message  # noqa: F401 (named by the base class)


class EditMessageLiveLocation(TelegramMethod["Message | bool"], frozen=True):
    """Move the point of a live location that the bot sent.

    The message is named by `chat_id` and `message_id`, or by `inline_message_id`. Its buttons go unless
    `reply_markup` gives them again. Once the location is no longer live: `message can't be edited`.

    Returns:
        The edited message; True for a message sent through inline mode.

    Source: https://core.telegram.org/bots/api#editmessagelivelocation
    """

    latitude: float
    """Latitude in degrees."""
    longitude: float
    """Longitude in degrees."""
    business_connection_id: str | None = None
    """Business connection through which the message was sent."""
    chat_id: int | str | None = None
    """Chat with the message, by id, or a public one by `@username`."""
    message_id: int | None = None
    """Message to edit."""
    inline_message_id: str | None = None
    """Message to edit when it was sent through inline mode, instead of chat and message id."""
    live_period: int | None = None
    """Seconds from the sending of the message during which the point can be moved, or 2147483647 for no
    end; absent leaves them as they are. At most a day more than before, and no further than 90 days
    from now.
    """
    horizontal_accuracy: Annotated[float | None, Range(max=1500)] = None
    """How far off the point may be, in metres."""
    heading: Annotated[int | None, Range(1, 360)] = None
    """Direction of movement, in degrees."""
    proximity_alert_radius: Annotated[int | None, Range(1, 100000)] = None
    """Metres within which the coming of somebody else sets off the alert."""
    reply_markup: InlineKeyboardMarkup | None = None
    """Buttons under the message; absent takes them away."""
