# Inside JSON Telegram is strict, unlike with the parameters of a call. What is wrong is said in
# these words, after the words of whoever was reading.

"""The fields of a JSON object, read as Telegram reads them."""

from __future__ import annotations

from typing import Any, TypeGuard, cast


class FieldError(Exception):
    """A field is missing or of the wrong kind."""


def as_object(value: object) -> dict[str, Any] | None:
    """Return a JSON value that is an object, None for any other."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None


def as_array(value: object) -> list[Any] | None:
    """Return a JSON value that is an array, None for any other."""
    return value if _is_array(value) else None


def _is_array(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


class Fields:
    """Reader of one JSON object."""

    def __init__(self, values: dict[str, Any]) -> None:
        self.values = values

    def __contains__(self, name: str) -> bool:
        return self.values.get(name) is not None

    def string(self, name: str) -> str:
        """Return a text that must be there."""
        self._need(name)
        return self.optional_string(name)

    def optional_string(self, name: str) -> str:
        """Return a text, empty when absent; a number is taken as its text."""
        value = self.values.get(name)
        if value is None:
            return ""
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            raise FieldError(f'Field "{name}" must be of type String')
        return str(value)

    def boolean(self, name: str) -> bool:
        """Return a flag, false when absent."""
        value = self.values.get(name)
        if value is not None and not isinstance(value, bool):
            raise FieldError(f'Field "{name}" must be of type Boolean')
        return bool(value)

    def integer(self, name: str) -> int:
        """Return a number that must be there."""
        self._need(name)
        return self.optional_integer(name)

    def optional_integer(self, name: str) -> int:
        """Return a number, 0 when absent; a text of digits is taken as the number."""
        value = self.values.get(name)
        if value is None:
            return 0
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            raise FieldError(f'Field "{name}" must be a Number')
        try:
            return int(value)
        except ValueError:
            raise FieldError(f'Field "{name}" must be a valid Number') from None

    def number(self, name: str) -> float:
        """Return a number that must be there, with or without decimals."""
        self._need(name)
        value = self.values[name]
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            raise FieldError(f'Field "{name}" must be a Number')
        try:
            return float(value)
        except ValueError:
            raise FieldError(f'Field "{name}" must be a valid Number') from None

    def array(self, name: str) -> list[Any]:
        """Return an array, empty when absent."""
        value = self.values.get(name)
        if value is None:
            return []
        array = as_array(value)
        if array is None:
            raise FieldError(f'Field "{name}" must be of type Array')
        return array

    def object(self, name: str) -> Fields:
        """Return an object that must be there."""
        self._need(name)
        value = as_object(self.values[name])
        if value is None:
            raise FieldError(f'Field "{name}" must be of type Object')
        return Fields(value)

    def _need(self, name: str) -> None:
        if name not in self:
            raise FieldError(f'Can\'t find field "{name}"')
