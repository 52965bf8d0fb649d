"""Objects in a parameter: a right, a permission or the like under each name."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from .errors import refuse
from .json_fields import FieldError, Fields, as_object

if TYPE_CHECKING:
    from collections.abc import Iterable


def read_flags(text: str, what: str, names: Iterable[str], whole: str = "") -> set[str]:
    """Return the names that a JSON object says true of.

    `what` is what refusals call the parameter, `whole` what they call the object in it where that differs.
    """
    try:
        value = as_object(json.loads(text or "null"))
    except ValueError:
        raise refuse(f"can't parse {what} JSON object") from None
    if value is None:
        raise refuse(f"object expected as {what}")
    fields = Fields(value)
    try:
        return {name for name in names if fields.boolean(name)}
    except FieldError as error:
        raise refuse(f"can't parse {whole or what}: {error}") from None
