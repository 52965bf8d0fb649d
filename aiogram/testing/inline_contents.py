"""What an inline result sends in place of what it shows: `InputMessageContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import errors
from .contacts import contact
from .errors import refuse
from .formatting import read_marked
from .invoices import read_invoice
from .json_fields import FieldError, Fields, as_object
from .messages import TEXT_LIMIT
from .parameters import compact, from_values
from .places import Place
from .previews import read_preview
from .rich.message import read_rich_message

if TYPE_CHECKING:
    from .accounts import BotAccount
    from .core import Call
    from .invoices import Invoice
    from .parameters import Parameters
    from .state import State


def read_content(call: Call, fields: Fields) -> dict[str, Any]:
    """Return what a message has of a text, a rich one too, a place or a contact; raises `FieldError` without them."""
    if "rich_message" in fields:
        return {"rich_message": read_rich_message(call, fields.values["rich_message"], by_id=True)}
    if "message_text" in fields:
        return _text(fields, call.state)
    if "latitude" in fields:
        return read_venue(fields) if "title" in fields and "address" in fields else read_location(fields)
    if "phone_number" in fields:
        return read_contact(fields)
    raise FieldError("Input message content is not specified")


def as_parameters(fields: Fields) -> Parameters:
    """Return the fields as if they had come with a call; one that is null is absent."""
    return from_values({name: value for name, value in fields.values.items() if value is not None})


def read_location(fields: Fields) -> dict[str, Any]:
    """Return what a message has of a place."""
    return {"location": _place(fields).location}


def read_venue(fields: Fields) -> dict[str, Any]:
    """Return what a message has of a place with a name."""
    place = _place(fields)
    place = Place(latitude=place.latitude, longitude=place.longitude)
    title, address = fields.string("title"), fields.string("address")
    return {"location": place.location, "venue": place.venue(title, address, as_parameters(fields))}


def read_contact(fields: Fields) -> dict[str, Any]:
    """Return what a message has of a name and a telephone number."""
    number = fields.string("phone_number")
    first_name, last_name = fields.string("first_name"), fields.optional_string("last_name")
    if not any(one.isdecimal() for one in number):
        raise refuse(errors.WRONG_PHONE_NUMBER)
    return contact(number, first_name, last_name, fields.optional_string("vcard"))


def _place(fields: Fields) -> Place:
    for name in ("latitude", "longitude"):
        if name not in fields:
            raise FieldError(f'Can\'t find field "{name}"')
    place = Place.read(as_parameters(fields))
    place.check()
    return place


def _text(fields: Fields, state: State) -> dict[str, Any]:
    entities = fields.array("entities")
    written = read_marked(
        fields.string("message_text"),
        fields.optional_string("parse_mode"),
        compact(entities) if entities else "",
        state,
    )
    preview = read_preview(as_parameters(fields))
    text = written.finish()
    if len(text.text) > TEXT_LIMIT:
        raise refuse(errors.EDITED_TOO_LONG)
    return {**text.content(), **preview}


def read_own_invoice(fields: Fields, bot: BotAccount) -> Invoice | None:
    """Return the invoice that a result sends in place of what it shows, None where it sends none."""
    own = as_object(fields.values.get("input_message_content")) or {}
    if "payload" not in own or "prices" not in own:
        return None
    return read_invoice(as_parameters(Fields(own)), bot)


def read_own_content(call: Call, fields: Fields) -> dict[str, Any] | None:
    """Return what a result is to send in place of what it shows, None where it says nothing of that."""
    if "input_message_content" not in fields:
        return None
    if as_object(fields.values["input_message_content"]) is None:
        raise FieldError("Input message content is not specified")
    return read_content(call, fields.object("input_message_content"))
