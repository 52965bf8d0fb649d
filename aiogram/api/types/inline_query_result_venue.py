"""`InlineQueryResultVenue`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from aiogram.api.markers import Bytes

from .base import TelegramObject

if TYPE_CHECKING:
    from .inline_keyboard_markup import InlineKeyboardMarkup
    from .input_message_content import InputMessageContent


class InlineQueryResultVenue(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="venue"):
    """A place with a name and an address, as a result of inline mode.

    Source: https://core.telegram.org/bots/api#inlinequeryresultvenue
    """

    type: ClassVar[Literal["venue"]] = "venue"
    """Always `venue`."""
    id: Annotated[str, Bytes(1, 64)]
    """Identifier of your choice, another for each result (`RESULT_ID_DUPLICATE`); comes back as
    `ChosenInlineResult.result_id`.
    """
    latitude: float
    """Latitude in degrees."""
    longitude: float
    """Longitude in degrees."""
    title: str
    """Name of the place."""
    address: str
    """Address of the place."""
    foursquare_id: str | None = None
    """Identifier at Foursquare."""
    foursquare_type: str | None = None
    """Kind of place at Foursquare, such as `arts_entertainment/aquarium` or `food/icecream`."""
    google_place_id: str | None = None
    """Identifier at Google Places."""
    google_place_type: str | None = None
    """Kind of place at Google Places."""
    reply_markup: InlineKeyboardMarkup | None = None
    """Buttons under the message."""
    input_message_content: InputMessageContent | None = None
    """Message to send instead; absent sends the place."""
    thumbnail_url: str | None = None
    """HTTP address of a small picture for the list of results."""
    thumbnail_width: int | None = None
    """Width of that picture in pixels."""
    thumbnail_height: int | None = None
    """Height of that picture in pixels."""
