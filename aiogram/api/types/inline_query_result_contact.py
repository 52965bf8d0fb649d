"""`InlineQueryResultContact`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from aiogram.api.markers import Bytes

from .base import TelegramObject

if TYPE_CHECKING:
    from .inline_keyboard_markup import InlineKeyboardMarkup
    from .input_message_content import InputMessageContent


class InlineQueryResultContact(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="contact"):
    """A phone number with the name of its owner, as a result of inline mode.

    Source: https://core.telegram.org/bots/api#inlinequeryresultcontact
    """

    type: ClassVar[Literal["contact"]] = "contact"
    """Always `contact`."""
    id: Annotated[str, Bytes(1, 64)]
    """Identifier of your choice, another for each result (`RESULT_ID_DUPLICATE`); comes back as
    `ChosenInlineResult.result_id`.
    """
    phone_number: str
    """Phone number."""
    first_name: str
    """First name."""
    last_name: str | None = None
    """Last name."""
    vcard: Annotated[str | None, Bytes(max=2048)] = None
    """More about the contact, as a vCard."""
    reply_markup: InlineKeyboardMarkup | None = None
    """Buttons under the message."""
    input_message_content: InputMessageContent | None = None
    """Message to send instead; absent sends the contact."""
    thumbnail_url: str | None = None
    """HTTP address of a small picture for the list of results."""
    thumbnail_width: int | None = None
    """Width of that picture in pixels."""
    thumbnail_height: int | None = None
    """Height of that picture in pixels."""
