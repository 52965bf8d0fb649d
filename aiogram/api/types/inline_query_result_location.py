"""`InlineQueryResultLocation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from aiogram.api.markers import Bytes, Range

from .base import TelegramObject

if TYPE_CHECKING:
    from .inline_keyboard_markup import InlineKeyboardMarkup
    from .input_message_content import InputMessageContent


class InlineQueryResultLocation(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="location"):
    """A point on the map, fixed or live, as a result of inline mode.

    Source: https://core.telegram.org/bots/api#inlinequeryresultlocation
    """

    type: ClassVar[Literal["location"]] = "location"
    """Always `location`."""
    id: Annotated[str, Bytes(1, 64)]
    """Identifier of your choice, another for each result (`RESULT_ID_DUPLICATE`); comes back as
    `ChosenInlineResult.result_id`.
    """
    latitude: float
    """Latitude in degrees."""
    longitude: float
    """Longitude in degrees."""
    title: str
    """Title in the list of results."""
    horizontal_accuracy: Annotated[float | None, Range(max=1500)] = None
    """How far off the point may be, in metres."""
    live_period: Annotated[int | None, Range(60, 86400, also=(2147483647,))] = None
    """Seconds during which the point can be moved, or 2147483647 for no end; absent for a fixed point."""
    heading: Annotated[int | None, Range(1, 360)] = None
    """Direction of movement, in degrees; live locations only."""
    proximity_alert_radius: Annotated[int | None, Range(1, 100000)] = None
    """Metres within which the coming of somebody else sets off the alert; live locations only."""
    reply_markup: InlineKeyboardMarkup | None = None
    """Buttons under the message."""
    input_message_content: InputMessageContent | None = None
    """Message to send instead; absent sends the point."""
    thumbnail_url: str | None = None
    """HTTP address of a small picture for the list of results."""
    thumbnail_width: int | None = None
    """Width of that picture in pixels."""
    thumbnail_height: int | None = None
    """Height of that picture in pixels."""
