"""`InputMessageContent`."""

from __future__ import annotations

from typing import TypeAlias

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
