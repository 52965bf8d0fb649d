"""The parameter `message_ids`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from .errors import refuse
from .json_fields import as_array

if TYPE_CHECKING:
    from .parameters import Parameters

MOST: Final = 100


def read_message_ids(read: Parameters) -> list[int]:
    """Read the numbers of messages; refuse what is no list of 1 to 100 of them."""
    text = read.text("message_ids")
    if not text:
        raise refuse("message identifiers are not specified")
    try:
        values = as_array(json.loads(text))
    except ValueError:
        raise refuse("can't parse message_ids JSON object") from None
    if values is None:
        raise refuse("expected an Array of message identifiers")
    if len(values) > MOST:
        raise refuse("too many message identifiers specified")
    if not values:
        raise refuse("message identifiers are not specified")
    return [_number(value) for value in values]


def _number(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise refuse("message identifier must be a Number")
    try:
        number = int(value)
    except ValueError:
        raise refuse("can't parse message identifier as a Number") from None
    if number <= 0:
        raise refuse("invalid message identifier specified")
    return number
