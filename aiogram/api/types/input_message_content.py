"""`InputMessageContent`."""

from __future__ import annotations

from typing import Any, TypeAlias

import msgspec

from aiogram.api.linking import link
from aiogram.api.markers import ToldApart, decode_hook

from .input_contact_message_content import InputContactMessageContent
from .input_invoice_message_content import InputInvoiceMessageContent
from .input_location_message_content import InputLocationMessageContent
from .input_rich_message_content import InputRichMessageContent
from .input_text_message_content import InputTextMessageContent
from .input_venue_message_content import InputVenueMessageContent

InputMessageContent: TypeAlias = (
    InputTextMessageContent
    | InputRichMessageContent
    | InputLocationMessageContent
    | InputVenueMessageContent
    | InputContactMessageContent
    | InputInvoiceMessageContent
)
"""What to send when a result of inline mode is picked, in place of what the list shows.

Pass it as `input_message_content` of a result. A text is `InputTextMessageContent`, a rich message
`InputRichMessageContent`, a point on the map `InputLocationMessageContent`, a place with a name
`InputVenueMessageContent`, a phone number `InputContactMessageContent`, an invoice
`InputInvoiceMessageContent`.

Source: https://core.telegram.org/bots/api#inputmessagecontent
"""

_BY_FIELD: dict[str, type[InputMessageContent]] = {
    "message_text": InputTextMessageContent,
    "rich_message": InputRichMessageContent,
    "phone_number": InputContactMessageContent,
    "payload": InputInvoiceMessageContent,
    "address": InputVenueMessageContent,
    "latitude": InputLocationMessageContent,
}
"""A required field that tells a member from those after it."""


class _InputMessageContent(metaclass=ToldApart):
    @classmethod
    def tell(cls, value: Any) -> InputMessageContent:
        """The first field in `_BY_FIELD` that is there says which member it is."""
        for field, member in _BY_FIELD.items():
            if isinstance(value, dict) and field in value:
                link(member)
                return msgspec.convert(value, member, dec_hook=decode_hook)
        raise TypeError(f"Expected an object with one of {', '.join(_BY_FIELD)}")


DECODED_AS = _InputMessageContent
